/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ical.h"

#include <string.h>

#include "config.h"
#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-text.h"

/* RFC 5545, 3.1: octets of a line, without its end. */
#define FOLD_AT 75

/* How much of a message is its title. */
#define TITLE_LENGTH 80

typedef struct
{
  GString *out;
  RrScenario *scenario; /* borrowed */
  gint64 now;
  GHashTable *uids;     /* borrowed; those that were given */
} Writer;

/**
 * rr_ical_append_line:
 * @out: where to write
 * @line: a content line, without line ends
 *
 * Appends a line, folded so that no part of it is longer than 75 octets; no character is
 * divided.
 */
void
rr_ical_append_line (GString    *out,
                     const char *line)
{
  gsize used = 0;

  g_return_if_fail (out != NULL && line != NULL);

  while (*line != '\0')
    {
      gsize length = (gsize) (g_utf8_next_char (line) - line);

      if (used + length > FOLD_AT)
        {
          g_string_append (out, "\r\n ");
          used = 1;
        }
      g_string_append_len (out, line, (gssize) length);
      used += length;
      line += length;
    }

  g_string_append (out, "\r\n");
}

/**
 * rr_ical_escape:
 * @text: any text
 *
 * Returns: (transfer full): the text as a value of type TEXT (RFC 5545, 3.3.11)
 */
char *
rr_ical_escape (const char *text)
{
  GString *out;

  g_return_val_if_fail (text != NULL, NULL);

  out = g_string_sized_new (strlen (text));
  for (; *text != '\0'; text++)
    {
      if (*text == '\n')
        g_string_append (out, "\\n");
      else if (*text == '\\' || *text == ';' || *text == ',')
        g_string_append_printf (out, "\\%c", *text);
      /* The other control characters are not allowed at all. */
      else if (((guchar) *text >= ' ' && *text != 0x7f) || *text == '\t')
        g_string_append_c (out, *text);
    }

  return g_string_free (out, FALSE);
}

static void
append_text (GString    *out,
             const char *name,
             const char *text)
{
  g_autofree char *escaped = NULL;
  g_autofree char *line = NULL;

  if (text == NULL || *text == '\0')
    return;

  escaped = rr_ical_escape (text);
  line = g_strconcat (name, ":", escaped, NULL);
  rr_ical_append_line (out, line);
}

/* "20150222T113500Z", of an instant in microseconds. */
static char *
format_instant (gint64 instant)
{
  g_autofree char *iso = rr_date_format_instant (instant);
  GString *out = g_string_new (NULL);

  for (const char *at = iso; *at != '\0'; at++)
    {
      if (*at != '-' && *at != ':')
        g_string_append_c (out, *at);
    }

  return g_string_free (out, FALSE);
}

static void
append_instant (GString    *out,
                const char *name,
                gint64      instant)
{
  g_autofree char *value = format_instant (instant);
  g_autofree char *line = g_strconcat (name, ":", value, NULL);

  rr_ical_append_line (out, line);
}

static void
append_due (GString    *out,
            const char *due)
{
  RrDate date;

  if (due == NULL || !rr_date_parse (due, &date))
    return;

  if (date.whole_day)
    {
      g_autofree char *instant = format_instant (date.first);
      g_autofree char *line = g_strdup_printf ("DUE;VALUE=DATE:%.8s", instant);

      rr_ical_append_line (out, line);
    }
  else
    {
      append_instant (out, "DUE", date.first);
    }
}

/* What is done has its time, if that is known. */
static void
append_status (GString    *out,
               const char *status,
               const char *completed)
{
  RrDate date;

  append_text (out, "STATUS", status);
  if (!g_str_equal (status, "COMPLETED"))
    return;

  rr_ical_append_line (out, "PERCENT-COMPLETE:100");
  if (completed != NULL && rr_date_parse (completed, &date))
    append_instant (out, "COMPLETED", date.first);
}

/* A paragraph of a description. */
static void
add_paragraph (GString    *text,
               const char *label,
               const char *what)
{
  if (what == NULL || *what == '\0')
    return;

  if (text->len > 0)
    g_string_append_c (text, '\n');
  if (label != NULL)
    /* Translators: "Who: Anna", in the description of an entry of a calendar */
    g_string_append_printf (text, _("%s: %s"), label, what);
  else
    g_string_append (text, what);
}

/* What generated an entry and what for stays the same when the plan is generated again,
 * even if it was never saved; its id does not.  Others have but their id. */
static char *
make_uid (Writer     *self,
          RrElement  *element,
          const char *rule,
          const char *touchpoint)
{
  const char *scenario = rr_element_get_id (self->scenario);
  g_autofree char *uid = NULL;

  if (rule != NULL)
    uid = g_strdup_printf ("%s.%s.%s@reroute", rule, touchpoint != NULL ? touchpoint : "journey",
                           scenario);
  if (uid == NULL || g_hash_table_contains (self->uids, uid))
    {
      g_free (uid);
      uid = g_strdup_printf ("%s.%s@reroute", rr_element_get_id (element), scenario);
    }
  g_hash_table_add (self->uids, g_strdup (uid));

  return g_steal_pointer (&uid);
}

static void
begin_entry (Writer     *self,
             RrElement  *element,
             const char *rule,
             const char *touchpoint)
{
  g_autofree char *uid = make_uid (self, element, rule, touchpoint);

  rr_ical_append_line (self->out, "BEGIN:VTODO");
  append_text (self->out, "UID", uid);
  append_instant (self->out, "DTSTAMP", self->now);
}

/* Commas divide categories, so that each is escaped by itself. */
static void
append_categories (GString    *out,
                   const char *first,
                   const char *second)
{
  g_autofree char *a = rr_ical_escape (first);
  g_autofree char *b = rr_ical_escape (second);
  g_autofree char *line = g_strconcat ("CATEGORIES:", a, ",", b, NULL);

  rr_ical_append_line (out, line);
}

static void
append_action (Writer   *self,
               RrAction *action)
{
  static const char *const statuses[] = {
    [RR_STATUS_TODO] = "NEEDS-ACTION", [RR_STATUS_DOING] = "IN-PROCESS",
    [RR_STATUS_DONE] = "COMPLETED", [RR_STATUS_DROPPED] = "CANCELLED",
  };
  GString *out = self->out;
  RrMap *map = rr_map_of (self->scenario);
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (map, action->touchpoint);
  RrPerson *owner = rr_map_find_person (map, action->owner);
  g_autoptr (GString) description = g_string_new (NULL);

  add_paragraph (description, _("Touchpoint"), touchpoint != NULL ? touchpoint->title : NULL);
  add_paragraph (description, _("Who"), owner != NULL ? owner->name : action->role);
  add_paragraph (description, _("Why"), action->why);
  add_paragraph (description, _("Done when"), action->check);
  add_paragraph (description, _("Notes"), action->notes);

  begin_entry (self, RR_ELEMENT (action), action->rule, action->touchpoint);
  append_text (out, "SUMMARY", action->title);
  append_text (out, "DESCRIPTION", description->str);
  append_due (out, action->due);
  append_status (out, statuses[action->status], action->done);
  append_categories (out, rr_enum_label (&rr_strategies, action->strategy),
                     rr_enum_label (&rr_phases, action->phase));
  append_text (out, "CONTACT", owner != NULL ? owner->name : NULL);
  rr_ical_append_line (out, "END:VTODO");
}

static void
append_message (Writer    *self,
                RrMessage *message)
{
  static const char *const statuses[] = {
    [RR_MESSAGE_DRAFT] = "NEEDS-ACTION", [RR_MESSAGE_APPROVED] = "IN-PROCESS",
    [RR_MESSAGE_SENT] = "COMPLETED",
  };
  GString *out = self->out;
  RrPerson *owner = rr_map_find_person (rr_map_of (self->scenario), message->owner);
  g_autofree char *start = g_strndup (message->text, strcspn (message->text, "\n"));
  g_autofree char *shown = rr_text_shorten (start, TITLE_LENGTH);
  /* Translators: the beginning of a message to customers */
  g_autofree char *summary = g_strdup_printf (_("Tell customers: %s"), shown);

  begin_entry (self, RR_ELEMENT (message), message->rule, NULL);
  append_text (out, "SUMMARY", summary);
  append_text (out, "DESCRIPTION", message->text);
  append_due (out, message->due);
  append_status (out, statuses[message->status], message->sent);
  append_categories (out, _("Messages"), rr_enum_label (&rr_message_statuses, message->status));
  append_text (out, "CONTACT", owner != NULL ? owner->name : NULL);
  rr_ical_append_line (out, "END:VTODO");
}

/**
 * rr_ical_write_plan:
 * @scenario: of a map
 * @now: the present instant, microseconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): the plan of the scenario as a calendar of things to do
 */
char *
rr_ical_write_plan (RrScenario *scenario,
                    gint64      now)
{
  g_autoptr (GHashTable) uids = NULL;
  Writer writer;
  GString *out;

  g_return_val_if_fail (RR_IS_SCENARIO (scenario), NULL);

  uids = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
  out = g_string_new (NULL);
  writer = (Writer) { out, scenario, now, uids };
  rr_ical_append_line (out, "BEGIN:VCALENDAR");
  rr_ical_append_line (out, "VERSION:2.0");
  rr_ical_append_line (out, "PRODID:-//Reroute//Reroute " PACKAGE_VERSION "//EN");
  append_text (out, "X-WR-CALNAME", scenario->name);

  for (guint i = 0; i < rr_list_get_size (scenario->actions); i++)
    append_action (&writer, rr_list_get (scenario->actions, i));
  for (guint i = 0; i < rr_list_get_size (scenario->messages); i++)
    append_message (&writer, rr_list_get (scenario->messages, i));

  rr_ical_append_line (out, "END:VCALENDAR");

  return g_string_free (out, FALSE);
}
