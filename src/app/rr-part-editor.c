/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-part-editor.h"

#include <math.h>

#include "rr-elements-editor.h"
#include "rr-i18n.h"
#include "rr-notes-editor.h"

static char *
describe_segment (gpointer element)
{
  RrSegment *segment = element;

  if (isnan (segment->share))
    return NULL;

  /* Translators: the size of a segment, as in "62 % of customers" */
  return g_strdup_printf (_("%.3g %% of customers"), segment->share * 100);
}

static char *
describe_person (gpointer element)
{
  return g_strdup (RR_PERSON (element)->role);
}

static char *
describe_lane (gpointer element)
{
  RrLane *lane = element;

  if (lane->hidden)
    /* Translators: %s is a kind of lane, such as "Channel" */
    return g_strdup_printf (_("%s, hidden"), rr_enum_label (&rr_lane_kinds, lane->kind));

  return g_strdup (rr_enum_label (&rr_lane_kinds, lane->kind));
}

static const RrElementsKind kinds[] = {
  {
    .list = "segments", .title = N_("Segments"), .add = N_("Add Segment"),
    .new_name = N_("New segment"), .removed = N_("Segment “%s” removed"),
    .fields = { "name", "share", "color", "summary" }, .describe = describe_segment,
  },
  {
    .list = "people", .title = N_("People"), .add = N_("Add Person"),
    .new_name = N_("New person"), .removed = N_("“%s” removed"),
    .fields = { "name", "role" }, .describe = describe_person,
  },
  {
    .list = "stages", .title = N_("Stages"), .add = N_("Add Stage"),
    .new_name = N_("New stage"), .removed = N_("Stage “%s” removed"),
    .on_map = TRUE, .fields = { "name", "summary", "color" },
  },
  {
    .list = "lanes", .title = N_("Lanes"), .add = N_("Add Lane"),
    .new_name = N_("New lane"), .removed = N_("Lane “%s” removed"),
    .on_map = TRUE, .fields = { "name", "kind", "channel", "hidden" }, .describe = describe_lane,
  },
};

static void
map_changed_cb (RrElementsEditor *editor,
                GPtrArray        *elements)
{
  rr_elements_editor_set_map (editor, elements != NULL ? g_ptr_array_index (elements, 0) : NULL);
}

/**
 * rr_map_editor_new:
 *
 * Returns: (transfer floating): a form for the map and its lists
 */
GtkWidget *
rr_map_editor_new (RrSession *session)
{
  GtkWidget *widget;
  RrFormEditor *form;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  widget = rr_form_editor_new (session, RR_TYPE_MAP);
  form = RR_FORM_EDITOR (widget);

  rr_form_editor_add_field (form, "title");
  rr_form_editor_add_field (form, "summary");
  rr_form_editor_add_field (form, "language");

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GtkWidget *editor = rr_elements_editor_new (session, &kinds[i]);

      rr_form_editor_append (form, editor);
      g_signal_connect_object (form, "elements-changed", G_CALLBACK (map_changed_cb), editor,
                               G_CONNECT_SWAPPED);
    }

  return widget;
}

/**
 * rr_stage_editor_new:
 *
 * Returns: (transfer floating): a form for a stage
 */
GtkWidget *
rr_stage_editor_new (RrSession *session)
{
  GtkWidget *widget;
  RrFormEditor *form;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  widget = rr_form_editor_new (session, RR_TYPE_STAGE);
  form = RR_FORM_EDITOR (widget);

  rr_form_editor_add_field (form, "name");
  rr_form_editor_add_field (form, "summary");
  rr_form_editor_add_field (form, "color");
  rr_form_editor_append (form, rr_notes_editor_new (rr_form_editor_edit (form, "notes")));

  return widget;
}

/**
 * rr_lane_editor_new:
 *
 * Returns: (transfer floating): a form for a lane
 */
GtkWidget *
rr_lane_editor_new (RrSession *session)
{
  GtkWidget *widget;
  RrFormEditor *form;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  widget = rr_form_editor_new (session, RR_TYPE_LANE);
  form = RR_FORM_EDITOR (widget);

  rr_form_editor_add_field (form, "name");
  rr_form_editor_add_field (form, "kind");
  rr_form_editor_add_field (form, "channel");
  rr_form_editor_add_field (form, "hidden");

  return widget;
}

/**
 * rr_link_editor_new:
 *
 * Returns: (transfer floating): a form for a link
 */
GtkWidget *
rr_link_editor_new (RrSession *session)
{
  GtkWidget *widget;
  RrFormEditor *form;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  widget = rr_form_editor_new (session, RR_TYPE_LINK);
  form = RR_FORM_EDITOR (widget);

  rr_form_editor_add_field (form, "from");
  rr_form_editor_add_field (form, "to");
  rr_form_editor_begin_group (form, NULL);
  rr_form_editor_add_field (form, "kind");
  rr_form_editor_add_field (form, "strength");
  rr_form_editor_add_field (form, "label");

  return widget;
}
