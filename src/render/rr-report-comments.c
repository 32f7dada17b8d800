/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-report-private.h"

#include <math.h>

#include "rr-date.h"
#include "rr-i18n.h"

/* What customers said, in their own words. */

/* More than anybody reads; the map has them all. */
#define MAX_OF_TOUCHPOINT 12
#define MAX_COMMENTS 400

static void
write_comment (RrReport   *self,
               RrFeedback *entry)
{
  RrSegment *segment = rr_map_find_segment (self->map, entry->segment);
  int source = rr_enum_find (&rr_sources, entry->source);
  g_autofree char *date = entry->date != NULL ? rr_date_display (entry->date) : g_strdup ("");
  g_autofree char *sentiment = rr_report_format (entry->sentiment, "%.1f");
  const char *parts[4] = { date, source >= 0 ? rr_enum_label (&rr_sources, (guint) source) : entry->source,
                           segment != NULL ? segment->name : NULL, isnan (entry->sentiment) ? NULL : sentiment };
  g_autoptr (GString) origin = g_string_new (NULL);
  /* Translators: the marks around what somebody said */
  g_autofree char *quoted = g_strdup_printf (_("“%s”"), entry->text);
  double y;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (origin, "%s%s", origin->len > 0 ? " · " : "", parts[i]);

  rr_flow_need (&self->flow, 34);
  y = self->flow.y;
  rr_flow_paragraph (&self->flow, RR_FLOW_BODY, quoted, 0.03, 0.92);
  rr_flow_paragraph (&self->flow, RR_FLOW_SMALL, origin->str, 0.03, 0.92);
  if (self->flow.cr != NULL && self->flow.y > y)
    {
      double x = rr_flow_x (&self->flow, 0, 1.5);

      cairo_set_source_rgb (self->flow.cr, self->theme->accent.red, self->theme->accent.green,
                            self->theme->accent.blue);
      cairo_rectangle (self->flow.cr, x, y + 1, 1.5, self->flow.y - y - 2);
      cairo_fill (self->flow.cr);
    }
  rr_flow_skip (&self->flow, 7);
}

/* The worst come first: they tell what hurts. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  double first = (*(RrFeedback **) a)->sentiment, second = (*(RrFeedback **) b)->sentiment;

  if (isnan (first) || isnan (second))
    return isnan (first) - isnan (second);
  return (first > second) - (first < second);
}

/* In an order in which each touchpoint's stand together, those hit hardest first. */
static GPtrArray *
list_touchpoints (RrReport *self)
{
  GPtrArray *list = g_ptr_array_new ();
  guint n = self->assessment != NULL ? rr_assessment_get_n_affected (self->assessment) : 0;

  for (guint rank = 1; rank <= n; rank++)
    g_ptr_array_add (list, rr_assessment_get_ranked (self->assessment, rank)->touchpoint);
  for (guint i = 0; i < rr_list_get_size (self->map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (self->map->touchpoints, i);

      if (n == 0 || rr_assessment_get (self->assessment, touchpoint)->rank == 0)
        g_ptr_array_add (list, touchpoint);
    }

  return list;
}

static GHashTable *
collect (RrReport *self)
{
  GHashTable *comments = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < rr_list_get_size (self->map->feedback); i++)
    {
      RrFeedback *entry = rr_list_get (self->map->feedback, i);
      RrTouchpoint *touchpoint = rr_map_find_touchpoint (self->map, entry->touchpoint);
      GPtrArray *list;

      if (touchpoint == NULL || *entry->text == '\0')
        continue;
      list = g_hash_table_lookup (comments, touchpoint);
      if (list == NULL)
        {
          list = g_ptr_array_new ();
          g_hash_table_insert (comments, touchpoint, list);
        }
      g_ptr_array_add (list, entry);
    }

  return comments;
}

void
rr_report_comments (RrReport *self)
{
  g_autoptr (GHashTable) comments = collect (self);
  g_autoptr (GPtrArray) touchpoints = NULL;
  guint n_written = 0;

  if (g_hash_table_size (comments) == 0)
    return;

  rr_flow_chapter (&self->flow, _("What customers said"));
  touchpoints = list_touchpoints (self);
  for (guint i = 0; i < touchpoints->len && n_written < MAX_COMMENTS; i++)
    {
      GPtrArray *list = g_hash_table_lookup (comments, touchpoints->pdata[i]);
      guint n;

      if (list == NULL)
        continue;

      g_ptr_array_sort (list, compare);
      n = MIN (list->len, MAX_OF_TOUCHPOINT);
      rr_flow_section (&self->flow, RR_TOUCHPOINT (touchpoints->pdata[i])->title);
      for (guint j = 0; j < n; j++)
        write_comment (self, list->pdata[j]);
      if (n < list->len)
        {
          g_autofree char *more = g_strdup_printf (ngettext ("%u more comment is in the map.",
                                                             "%u more comments are in the map.", list->len - n),
                                                   list->len - n);

          rr_flow_paragraph (&self->flow, RR_FLOW_SMALL, more, 0, 1);
        }
      n_written += n;
    }
}
