/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-message-edit.h"

#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-value.h"

/**
 * rr_message_is_out:
 *
 * Returns: whether somebody has been told already, on whatever channel
 */
gboolean
rr_message_is_out (RrMessage *message)
{
  g_return_val_if_fail (RR_IS_MESSAGE (message), FALSE);

  return message->status == RR_MESSAGE_SENT || message->reached[0] != NULL;
}

static guint
count (const char *const *channels,
       const char *const *reached)
{
  guint n = 0;

  for (guint i = 0; channels[i] != NULL; i++)
    n += g_strv_contains (reached, channels[i]);

  return n;
}

/**
 * rr_message_count_reached:
 *
 * Returns: on how many of its channels it is out
 */
guint
rr_message_count_reached (RrMessage *message)
{
  g_return_val_if_fail (RR_IS_MESSAGE (message), 0);

  return count (message->channels, message->reached);
}

static void
set (RrDocument *document,
     RrMessage  *message,
     const char *name,
     JsonNode   *value)
{
  g_autoptr (GError) error = NULL;

  rr_document_set (document, message, name, value, &error);
  g_assert_no_error (error);
}

/* The date stays that of the first time, until it is taken back. */
static void
put (RrDocument        *document,
     RrMessage         *message,
     RrMessageStatus    status,
     const char *const *reached,
     gint64             now)
{
  g_autofree char *sent = NULL;

  if (status == RR_MESSAGE_SENT)
    sent = message->sent != NULL ? g_strdup (message->sent) : rr_date_format_instant (now);

  set (document, message, "reached", rr_value_texts (reached));
  set (document, message, "status", rr_value_text (rr_enum_name (&rr_message_statuses, status)));
  set (document, message, "sent", rr_value_text (sent));
}

/**
 * rr_message_set_status:
 * @now: microseconds since 1970-01-01T00:00:00Z
 *
 * Sets how far a message is.  What is sent is out on all its channels, and what is not
 * sent on none.
 */
void
rr_message_set_status (RrDocument      *document,
                       RrMessage       *message,
                       RrMessageStatus  status,
                       gint64           now)
{
  static const char *const nowhere[] = { NULL };

  g_return_if_fail (RR_IS_DOCUMENT (document));
  g_return_if_fail (RR_IS_MESSAGE (message));

  if (message->status == status)
    return;

  rr_document_begin (document, _("Change Status"));
  put (document, message, status, status == RR_MESSAGE_SENT ? message->channels : nowhere, now);
  rr_document_end (document);
}

/**
 * rr_message_set_reached:
 * @channels: names of channels
 * @now: microseconds since 1970-01-01T00:00:00Z
 *
 * Sets on which channels a message is out.  It is approved with the first of its channels,
 * and sent with the last.
 */
void
rr_message_set_reached (RrDocument        *document,
                        RrMessage         *message,
                        const char *const *channels,
                        gint64             now)
{
  RrMessageStatus status;
  guint n;

  g_return_if_fail (RR_IS_DOCUMENT (document));
  g_return_if_fail (RR_IS_MESSAGE (message));
  g_return_if_fail (channels != NULL);

  status = message->status;
  n = count (message->channels, channels);
  if (n > 0 && n == g_strv_length ((char **) message->channels))
    status = RR_MESSAGE_SENT;
  else if (n > 0 || status == RR_MESSAGE_SENT)
    status = RR_MESSAGE_APPROVED;

  rr_document_begin (document, _("Mark as Sent"));
  put (document, message, status, channels, now);
  rr_document_end (document);
}
