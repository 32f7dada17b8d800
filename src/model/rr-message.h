/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrMessage: something that is said to customers, the same on every channel.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_MESSAGE (rr_message_get_type ())
G_DECLARE_FINAL_TYPE (RrMessage, rr_message, RR, MESSAGE, RrElement)

struct _RrMessage
{
  RrElement parent_instance;

  const char *const text;
  const char *const *const channels; /* open; see rr_channels */
  const char *const segment; /* id, or NULL */
  const char *const owner; /* id of a person, or NULL */
  const char *const due; /* date, or NULL */
  const RrMessageStatus status;
  const char *const sent; /* date, or NULL */
  const char *const *const checks; /* of the six points, those that were confirmed */
  const char *const rule; /* as in an action */
  const gboolean edited;
  const char *const *const reached; /* of the channels, those that it is out on */
};

G_END_DECLS
