/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-touchpoint-editor.h"

#include "rr-checks-row.h"
#include "rr-emotion-row.h"
#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-links-editor.h"
#include "rr-notes-editor.h"
#include "rr-spin-row.h"
#include "rr-steps-row.h"

/* Stage, step and lane are a place: the cards around it make room. */
static gboolean
write_place_cb (RrFieldEditor  *editor,
                RrDocument     *document,
                gpointer        element,
                JsonNode       *value,
                gpointer        user_data,
                GError        **error)
{
  RrTouchpoint *touchpoint = element;
  RrMap *map = rr_document_get_map (document);
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  const char *name = rr_field_editor_get_field (editor)->name;
  RrPlace place = {
    .stage = touchpoint->stage,
    .step = (guint) touchpoint->step,
    .lane = touchpoint->lane,
    .index = G_MAXUINT,
  };

  if (g_str_equal (name, "lane"))
    {
      place.lane = json_node_get_string (value);
    }
  else if (g_str_equal (name, "step"))
    {
      guint n_steps = rr_journey_count_steps (map, touchpoint->stage);

      place.step = MIN ((guint) json_node_get_int (value), n_steps);
    }
  else
    {
      guint n_steps;

      place.stage = json_node_get_string (value);
      n_steps = rr_journey_count_steps (map, place.stage);
      place.step = MIN (place.step, n_steps > 0 ? n_steps - 1 : 0);
    }

  g_ptr_array_add (touchpoints, touchpoint);

  return rr_journey_move_touchpoints (document, touchpoints, &place, error);
}

static void
add_place_field (RrFormEditor *form,
                 const char   *name)
{
  RrFieldEditor *editor = rr_form_editor_edit (form, name);

  rr_field_editor_set_write (editor, write_place_cb, NULL);
  /* People count from one. */
  rr_form_editor_add_row (form, g_str_equal (name, "step") ? rr_spin_row_new (editor, 1, 1)
                                                           : rr_field_row_new (editor));
}

static void
add_feelings (RrFormEditor *form)
{
  const char *words[] = {
    _("Hardly matters"), _("Matters a little"), _("Matters"), _("Matters a lot"), _("Decisive"),
    NULL
  };

  rr_form_editor_add_row (form, rr_emotion_row_new (rr_form_editor_edit (form, "emotion")));
  rr_form_editor_add_row (form, rr_steps_row_new (rr_form_editor_edit (form, "importance"), words));
}

static void
add_segments (RrFormEditor *form)
{
  GtkWidget *row = rr_form_editor_add_field (form, "segments");

  rr_checks_row_set_empty (RR_CHECKS_ROW (row), _("Everyone"));
}

static void
elements_changed_cb (RrLinksEditor *links,
                     GPtrArray     *elements)
{
  rr_links_editor_set_touchpoint (links,
                                  elements != NULL ? g_ptr_array_index (elements, 0) : NULL);
}

/**
 * rr_touchpoint_editor_new:
 *
 * Returns: (transfer floating): a form for everything of a touchpoint
 */
GtkWidget *
rr_touchpoint_editor_new (RrSession *session)
{
  GtkWidget *widget;
  GtkWidget *links;
  RrFormEditor *form;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  widget = rr_form_editor_new (session, RR_TYPE_TOUCHPOINT);
  form = RR_FORM_EDITOR (widget);

  rr_form_editor_add_field (form, "title");
  rr_form_editor_add_field (form, "summary");

  rr_form_editor_begin_group (form, NULL);
  add_feelings (form);

  rr_form_editor_begin_group (form, NULL);
  rr_form_editor_add_field (form, "owner");
  add_segments (form);
  rr_form_editor_add_field (form, "votes");

  rr_form_editor_add_texts (form, "pains");
  rr_form_editor_add_texts (form, "needs");
  rr_form_editor_add_texts (form, "ideas");
  rr_form_editor_append (form, rr_notes_editor_new (rr_form_editor_edit (form, "notes")));

  links = rr_links_editor_new (session);
  rr_form_editor_append (form, links);
  g_signal_connect_object (form, "elements-changed", G_CALLBACK (elements_changed_cb), links,
                           G_CONNECT_SWAPPED);

  rr_form_editor_begin_group (form, _("Place"));
  add_place_field (form, "stage");
  add_place_field (form, "step");
  add_place_field (form, "lane");

  rr_form_editor_add_texts (form, "tags");

  return widget;
}

/**
 * rr_touchpoints_editor_new:
 *
 * Returns: (transfer floating): a form for what several touchpoints have in common
 */
GtkWidget *
rr_touchpoints_editor_new (RrSession *session)
{
  GtkWidget *widget;
  RrFormEditor *form;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  widget = rr_form_editor_new (session, RR_TYPE_TOUCHPOINT);
  form = RR_FORM_EDITOR (widget);

  add_feelings (form);
  rr_form_editor_begin_group (form, NULL);
  rr_form_editor_add_field (form, "owner");
  add_segments (form);
  add_place_field (form, "lane");

  return widget;
}
