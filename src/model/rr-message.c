/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-message.h"

#include "rr-element-private.h"

static const RrField message_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_TEXT (RrMessage, text, N_("Text"), RR_MAX_TEXT, RR_FIELD_REQUIRED),
  RR_FIELD_CHOICES (RrMessage, channels, N_("Channels"), rr_channels),
  RR_FIELD_REF (RrMessage, segment, N_("Segment"), RR_TARGET_SEGMENT, RR_FIELD_NULLABLE),
  RR_FIELD_REF (RrMessage, owner, N_("Owner"), RR_TARGET_PERSON, RR_FIELD_NULLABLE),
  RR_FIELD_DATE (RrMessage, due, N_("Due"), RR_FIELD_NULLABLE),
  RR_FIELD_ENUM (RrMessage, status, N_("Status"), rr_message_statuses, RR_MESSAGE_DRAFT),
  RR_FIELD_DATE (RrMessage, sent, N_("Sent on"), RR_FIELD_NULLABLE),
  RR_FIELD_CHOICES (RrMessage, checks, N_("Checks"), rr_message_checks),
  RR_FIELD_TEXT (RrMessage, rule, N_("Rule"), RR_MAX_TEXT, RR_FIELD_NULLABLE),
  RR_FIELD_BOOLEAN (RrMessage, edited, N_("Edited by hand")),
  RR_FIELD_CHOICES (RrMessage, reached, N_("Out on"), rr_channels),
};

RR_DEFINE_ELEMENT (RrMessage, rr_message, message_fields)
