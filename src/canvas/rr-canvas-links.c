/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include <math.h>
#include <string.h>

#include "rr-i18n.h"

/* Links by keyboard: going along them, weighing them, and drawing them between cards. */

#define STRENGTH_STEP 0.05

static const char *
get_title (RrCanvas   *self,
           const char *id)
{
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (rr_canvas_get_map (self), id);

  return touchpoint != NULL ? touchpoint->title : "";
}

/* What a link is, for somebody who does not see it: its name and description. */
void
rr_canvas_describe_link (RrCanvas  *self,
                         RrLink    *link,
                         char     **name,
                         char     **description)
{
  /* Translators: a link, from one touchpoint to another */
  *name = g_strdup_printf (_("Link from “%s” to “%s”"),
                           get_title (self, link->from), get_title (self, link->to));
  /* Translators: kind of a link, such as “Dependency”, and its strength */
  *description = g_strdup_printf (_("%s, strength %d %%"),
                                  rr_enum_label (&rr_link_kinds, link->kind),
                                  (int) round (link->strength * 100));
}

/* Where a link is taken hold of: at its middle. */
gboolean
rr_canvas_get_link_spot (RrCanvas *self,
                         RrLink   *link,
                         RrRect   *rect)
{
  RrLinkPath path;

  if (!rr_layout_get_link_path (self->layout, link, &path))
    return FALSE;

  *rect = RR_RECT_INIT ((path.x0 + 3 * path.x1 + 3 * path.x2 + path.x3) / 8 - RR_LINK_SPOT / 2,
                        (path.y0 + 3 * path.y1 + 3 * path.y2 + path.y3) / 8 - RR_LINK_SPOT / 2,
                        RR_LINK_SPOT, RR_LINK_SPOT);
  return TRUE;
}

static gboolean
set_strength (RrCanvas    *self,
              RrLink      *link,
              double       strength,
              const char  *merge_key,
              GError     **error)
{
  RrDocument *document = rr_canvas_get_document (self);
  gboolean success;

  /* Rounded, so that the file says 0.15 and not 0.15000000000000002. */
  strength = CLAMP (round (strength * 100) / 100, 0, 1);
  rr_document_begin_merging (document, _("Weigh Link"), merge_key);
  success = rr_document_set (document, link, "strength", rr_value_number (strength), error);
  rr_document_end (document);
  return success;
}

/* Makes a link stronger, or weaker, by so many steps.  Steps in a row are one to undo. */
void
rr_canvas_weigh_link (RrCanvas *self,
                      RrLink   *link,
                      double    steps)
{
  g_autofree char *key = g_strconcat ("strength ", rr_element_get_id (link), NULL);

  set_strength (self, link, round (link->strength / STRENGTH_STEP + steps) * STRENGTH_STEP, key, NULL);
}

/* A strength as people write it: "70", "70 %", "0.7", "0,7". */
gboolean
rr_canvas_parse_strength (const char *text,
                          double     *strength)
{
  g_autofree char *plain = g_strdelimit (g_strdup (text), "%", ' ');
  gboolean is_fraction;
  char *end;

  g_strstrip (g_strdelimit (plain, ",", '.'));
  is_fraction = strchr (plain, '.') != NULL && strchr (text, '%') == NULL;
  if (*plain == '\0' || !(g_ascii_isdigit (*plain) || *plain == '.'))
    return FALSE;

  *strength = g_ascii_strtod (plain, &end);
  if (*end != '\0' || !isfinite (*strength))
    return FALSE;
  if (!is_fraction || *strength > 1)
    *strength /= 100;
  return *strength >= 0 && *strength <= 1;
}

gboolean
rr_canvas_write_strength (RrCanvas    *self,
                          RrLink      *link,
                          const char  *text,
                          GError     **error)
{
  double strength;

  if (!rr_canvas_parse_strength (text, &strength))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _("A strength is a number from 0 to 100 per cent"));
      return FALSE;
    }
  return set_strength (self, link, strength, NULL, error);
}

/* Edits the strength of the selected link in place. */
void
rr_canvas_edit_strength (RrCanvas *self)
{
  RrLink *link = rr_session_get_single (self->session, RR_TYPE_LINK);
  g_autofree char *text = NULL;

  if (link == NULL || self->layout == NULL || !rr_canvas_commit_edit (self))
    return;

  rr_canvas_scroll_to (self, link);
  self->edit.kind = RR_EDIT_STRENGTH;
  self->edit.id = g_strdup (rr_element_get_id (link));
  text = g_strdup_printf ("%d", (int) round (link->strength * 100));
  rr_canvas_show_editor (self, text, _("Strength in per cent"), TRUE);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  RrMap *map = user_data;
  RrLink *link_a = *(RrLink **) a;
  RrLink *link_b = *(RrLink **) b;
  int result = rr_map_compare_journey_order (map, rr_map_find_touchpoint (map, link_a->from),
                                             rr_map_find_touchpoint (map, link_b->from));

  if (result == 0)
    result = rr_map_compare_journey_order (map, rr_map_find_touchpoint (map, link_a->to),
                                           rr_map_find_touchpoint (map, link_b->to));
  if (result == 0)
    result = rr_element_get_position (link_a) < rr_element_get_position (link_b) ? -1 : 1;
  return link_a == link_b ? 0 : result;
}

/* Every link that is drawn, in the order of the journey. */
static GPtrArray *
list_links (RrCanvas *self)
{
  GPtrArray *links = rr_layout_list_links (self->layout, NULL);

  g_ptr_array_sort_with_data (links, compare_cb, rr_canvas_get_map (self));
  return links;
}

/* From a card along its first link, out of it or into it.  Returns FALSE where it has none. */
gboolean
rr_canvas_enter_link (RrCanvas *self,
                      gboolean  outwards)
{
  RrElement *focused = rr_session_get_focused (self->session);
  g_autoptr (GPtrArray) links = NULL;

  if (self->layout == NULL || !RR_IS_TOUCHPOINT (focused))
    return FALSE;

  links = list_links (self);
  for (guint i = 0; i < links->len; i++)
    {
      RrLink *link = g_ptr_array_index (links, i);

      if (!g_str_equal (outwards ? link->from : link->to, rr_element_get_id (focused)))
        continue;
      rr_session_select (self->session, link, RR_SELECT_REPLACE);
      rr_canvas_scroll_to (self, link);
      return TRUE;
    }
  return FALSE;
}

/* From a link to the card at one of its ends, or to the next link of the journey. */
gboolean
rr_canvas_navigate_link (RrCanvas         *self,
                         RrLink           *link,
                         GtkDirectionType  direction)
{
  gpointer next = NULL;

  if (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT)
    {
      gboolean mirrored = rr_layout_get_mirrored (self->layout);
      gboolean forward = direction == (mirrored ? GTK_DIR_LEFT : GTK_DIR_RIGHT);

      next = rr_map_find_touchpoint (rr_canvas_get_map (self), forward ? link->to : link->from);
    }
  else
    {
      g_autoptr (GPtrArray) links = list_links (self);
      guint position;

      if (g_ptr_array_find (links, link, &position))
        {
          position += direction == GTK_DIR_DOWN ? 1 : -1;
          if (position < links->len)
            next = g_ptr_array_index (links, position);
        }
    }

  if (next == NULL)
    return FALSE;
  rr_session_select (self->session, next, RR_SELECT_REPLACE);
  rr_canvas_scroll_to (self, next);
  return TRUE;
}

/* The dependency between two cards, made if there is none.  NULL: it could not be. */
RrLink *
rr_canvas_ensure_dependency (RrCanvas    *self,
                             const char  *from,
                             const char  *to,
                             GError     **error)
{
  RrDocument *document = rr_canvas_get_document (self);
  RrMap *map = rr_canvas_get_map (self);
  g_autoptr (RrLink) link = NULL;

  for (guint i = 0; i < rr_list_get_size (map->links); i++)
    {
      RrLink *other = rr_list_get (map->links, i);

      if (other->kind == RR_LINK_DEPENDENCY && g_str_equal (other->from, from) &&
          g_str_equal (other->to, to))
        return other;
    }

  link = rr_element_new (RR_TYPE_LINK);
  if (!rr_element_prepare (link, "from", rr_value_text (from), error) ||
      !rr_element_prepare (link, "to", rr_value_text (to), error))
    return NULL;

  rr_document_begin (document, ngettext ("Add Dependency", "Add Dependencies", 1));
  if (!rr_document_insert (document, map->links, rr_list_get_size (map->links), link, error))
    {
      rr_document_cancel (document);
      return NULL;
    }
  rr_document_end (document);
  return rr_map_find (map, rr_element_get_id (link));
}

/* Links the selected cards, each to the one that was selected after it, in one undo step. */
void
rr_canvas_link_selection (RrCanvas *self)
{
  g_autoptr (GPtrArray) touchpoints = rr_session_get_selected (self->session);
  RrDocument *document = rr_canvas_get_document (self);
  g_autoptr (GError) error = NULL;
  RrLink *link = NULL;

  if (touchpoints->len < 2)
    return;

  rr_document_begin (document, ngettext ("Add Dependency", "Add Dependencies", touchpoints->len - 1));
  for (guint i = 1; i < touchpoints->len && error == NULL; i++)
    link = rr_canvas_ensure_dependency (self, rr_element_get_id (g_ptr_array_index (touchpoints, i - 1)),
                                        rr_element_get_id (g_ptr_array_index (touchpoints, i)), &error);
  if (error != NULL)
    {
      rr_document_cancel (document);
      rr_canvas_say_error (self, error);
      return;
    }
  rr_document_end (document);
  if (touchpoints->len == 2 && link != NULL)
    rr_session_select (self->session, link, RR_SELECT_REPLACE);
}
