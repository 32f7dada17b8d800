/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-person.h"

#include "rr-element-private.h"

static const RrField person_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_TEXT (RrPerson, name, N_("Name"), RR_MAX_NAME, RR_FIELD_REQUIRED | RR_FIELD_NONEMPTY),
  RR_FIELD_TEXT (RrPerson, role, N_("Role"), RR_MAX_TEXT, RR_FIELD_NONE),
};

RR_DEFINE_ELEMENT (RrPerson, rr_person, person_fields)
