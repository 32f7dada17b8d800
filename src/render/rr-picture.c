/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-export-private.h"

#include "rr-date.h"
#include "rr-document.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-map-file.h"
#include "rr-value.h"

/* Everything of a picture is laid out once and drawn once: room for all of its texts. */
#define TEXTS 65536

/* Around a part of the map; less than what lies between two cards. */
#define PART_MARGIN 8

static gboolean
find_scenario (RrPicture  *self,
               GError    **error)
{
  if (self->options.scenario != NULL)
    {
      self->scenario = rr_map_find_scenario (self->map, self->options.scenario);
      if (self->scenario == NULL)
        {
          g_set_error (error, RR_ERROR, RR_ERROR_UNSUPPORTED, _("There is no scenario “%s”."),
                       self->options.scenario);
          return FALSE;
        }
    }
  else if (rr_list_get_size (self->map->scenarios) > 0)
    self->scenario = rr_list_get (self->map->scenarios, 0);

  return TRUE;
}

static void
get_legend_size (RrPicture *self,
                 double    *width,
                 double    *height)
{
  *width = *height = 0;
  if (!self->options.no_legend)
    rr_painter_measure_legend (self->painter, width, height);
}

/* Around the touchpoints that are wanted.  They stay where they are on the map, and what
 * a crisis does to them is what the whole map says. */
static gboolean
find_part (RrPicture *self,
           RrRect    *part)
{
  gboolean found = FALSE;

  for (guint i = 0; self->options.touchpoints[i] != NULL; i++)
    {
      RrTouchpoint *touchpoint = rr_map_find_touchpoint (self->map, self->options.touchpoints[i]);
      RrRect card;

      if (touchpoint == NULL || !rr_layout_get_card (self->layout, touchpoint, &card))
        continue;
      *part = found ? rr_rect_union (part, &card) : card;
      found = TRUE;
    }

  return found;
}

static gboolean
arrange_part (RrPicture  *self,
              GError    **error)
{
  RrRect part;

  if (!find_part (self, &part))
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_UNSUPPORTED, _("None of the touchpoints is on the map."));
      return FALSE;
    }

  self->options.untitled = self->options.no_legend = TRUE;
  self->width = part.width + 2 * PART_MARGIN;
  self->height = part.height + 2 * PART_MARGIN;
  self->map_x = PART_MARGIN - part.x;
  self->map_y = PART_MARGIN - part.y;
  return TRUE;
}

static void
arrange (RrPicture *self)
{
  double legend_width, legend_height, title_height;
  RrRect bounds;

  rr_layout_get_bounds (self->layout, &bounds);
  get_legend_size (self, &legend_width, &legend_height);

  self->width = MAX (bounds.width, legend_width + 2 * RR_MARGIN);
  title_height = self->options.untitled
                 ? 0 : rr_painter_measure_title_block (self->painter, self->width - 2 * RR_MARGIN);
  self->map_x = self->options.mirrored ? self->width : 0;
  self->map_y = RR_MARGIN + title_height;
  self->height = self->map_y + bounds.height + legend_height + RR_MARGIN;
}

/* A copy of the map in which the rows that are not wanted are hidden. */
static void
choose_rows (RrPicture *self)
{
  g_autoptr (RrDocument) document = NULL;

  if (self->options.rows == NULL)
    return;

  document = rr_document_new (rr_map_copy (self->map));
  self->map = self->chosen = g_object_ref (rr_document_get_map (document));
  for (guint i = 0; i < rr_list_get_size (self->map->lanes); i++)
    {
      RrLane *lane = rr_list_get (self->map->lanes, i);

      if (!g_strv_contains (self->options.rows, rr_element_get_id (lane)))
        rr_document_set (document, lane, "hidden", rr_value_boolean (TRUE), NULL);
    }
}

/* Lays out the whole picture; @options and @map must outlive it. */
gboolean
rr_picture_init (RrPicture              *self,
                 RrMap                  *map,
                 const RrExportOptions  *options,
                 GError                **error)
{
  g_autoptr (RrTextCache) texts = NULL;
  g_autofree char *date = NULL;

  *self = (RrPicture) { .map = map, .options = *options };
  if (self->options.scale == 0)
    self->options.scale = 1;
  if (!(self->options.scale >= RR_EXPORT_MIN_SCALE && self->options.scale <= RR_EXPORT_MAX_SCALE))
    {
      g_set_error (error, RR_ERROR, RR_ERROR_UNSUPPORTED, _("The scale must be between %g and %g."),
                   RR_EXPORT_MIN_SCALE, RR_EXPORT_MAX_SCALE);
      return FALSE;
    }
  choose_rows (self);
  if (!find_scenario (self, error))
    return FALSE;

  self->now = options->now != 0 ? options->now : rr_date_now ();
  date = rr_date_format_day (self->now);
  texts = rr_text_cache_new ();
  rr_text_cache_set_capacity (texts, TEXTS);
  self->layout = rr_layout_new (self->map, texts);
  rr_layout_set_mirrored (self->layout, options->mirrored);
  rr_layout_set_density (self->layout, options->density);
  if (self->scenario != NULL)
    {
      g_autoptr (RrAssessment) assessment = rr_assessment_new (self->map, self->scenario);

      rr_layout_set_assessment (self->layout, assessment);
    }

  self->painter = rr_painter_new (self->layout);
  rr_painter_set_view (self->painter, options->view);
  rr_painter_set_theme (self->painter, rr_theme_get (options->theme));
  rr_painter_set_emotion_scale (self->painter, options->emotions);
  rr_painter_set_date (self->painter, date);
  if (self->options.touchpoints != NULL)
    return arrange_part (self, error);

  arrange (self);
  return TRUE;
}

void
rr_picture_clear (RrPicture *self)
{
  g_clear_object (&self->painter);
  g_clear_object (&self->layout);
  g_clear_object (&self->chosen);
}

/* Draws what may be seen in @clip, or all of it. */
void
rr_picture_draw (RrPicture    *self,
                 RrInk        *ink,
                 const RrRect *clip)
{
  double legend_width, legend_height;
  RrRect seen, whole;

  get_legend_size (self, &legend_width, &legend_height);

  if (!self->options.transparent)
    {
      RrRect ground = clip != NULL ? *clip : RR_RECT_INIT (0, 0, self->width, self->height);

      rr_ink_rect (ink, &ground);
      rr_ink_paint (ink, &rr_painter_get_theme (self->painter)->ground, NULL);
    }

  /* A part of the map ends where the picture does. */
  if (clip == NULL && self->options.touchpoints != NULL)
    {
      whole = RR_RECT_INIT (0, 0, self->width, self->height);
      clip = &whole;
    }
  if (clip != NULL)
    seen = RR_RECT_INIT (clip->x - self->map_x, clip->y - self->map_y, clip->width, clip->height);

  rr_ink_begin (ink, NULL, self->map_x, self->map_y);
  rr_painter_draw_map (self->painter, ink, clip != NULL ? &seen : NULL);
  rr_ink_end (ink);

  if (!self->options.untitled && (clip == NULL || clip->y < self->map_y))
    rr_painter_draw_title_block (self->painter, ink, RR_MARGIN, RR_MARGIN, self->width - 2 * RR_MARGIN);
  if (!self->options.no_legend
      && (clip == NULL || clip->y + clip->height > self->height - legend_height - RR_MARGIN))
    rr_painter_draw_legend (self->painter, ink,
                            self->options.mirrored ? self->width - RR_MARGIN - legend_width : RR_MARGIN,
                            self->height - legend_height - RR_MARGIN);
}

/* What the document is called in its metadata. */
char *
rr_picture_get_title (RrPicture *self)
{
  return g_strdup (self->map->title[0] != '\0' ? self->map->title : _("Customer Journey"));
}
