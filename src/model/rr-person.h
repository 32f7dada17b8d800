/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPerson: someone who can be responsible for an action, a message or a touchpoint.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_PERSON (rr_person_get_type ())
G_DECLARE_FINAL_TYPE (RrPerson, rr_person, RR, PERSON, RrElement)

struct _RrPerson
{
  RrElement parent_instance;

  const char *const name; /* 1…500 characters */
  const char *const role; /* "" where none is given */
};

G_END_DECLS
