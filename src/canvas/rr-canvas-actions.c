/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-i18n.h"

static void
action_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  static const struct
  {
    const char *name;
    void (*function) (RrCanvas *self);
  } functions[] = {
    { "canvas.add", rr_canvas_add_touchpoint },
    { "canvas.add-stage", rr_canvas_add_stage },
    { "canvas.delete", rr_canvas_delete_selection },
    { "canvas.duplicate", rr_canvas_duplicate },
    { "canvas.cut", rr_canvas_cut },
    { "canvas.copy", rr_canvas_copy },
    { "canvas.copy-picture", rr_canvas_copy_picture },
    { "canvas.paste", rr_canvas_paste },
    { "canvas.select-all", rr_canvas_select_all },
    { "canvas.undo", rr_canvas_undo },
    { "canvas.redo", rr_canvas_redo },
    { "canvas.link", rr_canvas_link_selection },
    { "canvas.edit-strength", rr_canvas_edit_strength },
    { "canvas.zoom-fit", rr_canvas_zoom_to_fit },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (functions); i++)
    {
      if (g_str_equal (functions[i].name, name))
        functions[i].function (RR_CANVAS (widget));
    }
}

static void
edit_action_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  rr_canvas_edit_title (RR_CANVAS (widget), NULL);
}

static void
zoom_action_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  if (g_str_equal (name, "canvas.zoom-reset"))
    rr_canvas_set_zoom (RR_CANVAS (widget), 1);
  else
    rr_canvas_zoom_step (RR_CANVAS (widget), g_str_equal (name, "canvas.zoom-in") ? 1 : -1);
}

static void
add_lane_action_cb (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  int kind = rr_enum_find (&rr_lane_kinds, g_variant_get_string (parameter, NULL));

  if (kind >= 0)
    rr_canvas_add_lane (RR_CANVAS (widget), kind);
}

static void
severity_action_cb (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  int severity = g_variant_get_int32 (parameter);

  if (severity >= 0 && severity <= RR_LEVEL_MAX)
    rr_canvas_set_severity (RR_CANVAS (widget), severity);
}

static void
move_action_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  static const struct
  {
    const char *name;
    GtkDirectionType direction;
  } directions[] = {
    { "left", GTK_DIR_LEFT },
    { "right", GTK_DIR_RIGHT },
    { "up", GTK_DIR_UP },
    { "down", GTK_DIR_DOWN },
  };
  const char *wanted = g_variant_get_string (parameter, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      if (g_str_equal (directions[i].name, wanted))
        rr_canvas_move_selection (RR_CANVAS (widget), directions[i].direction);
    }
}

static void
link_kind_action_cb (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  RrCanvas *self = RR_CANVAS (widget);
  RrLink *link = rr_session_get_single (self->session, RR_TYPE_LINK);
  g_autoptr (GError) error = NULL;
  RrDocument *document = rr_canvas_get_document (self);

  if (link == NULL)
    return;

  rr_document_begin (document, _("Change Kind of Link"));
  rr_document_set (document, link, "kind",
                   rr_value_text (g_variant_get_string (parameter, NULL)), &error);
  rr_document_end (document);
  if (error != NULL)
    rr_canvas_say_error (self, error);
}

/* One function sets the sensitivity of every action. */
void
rr_canvas_update_actions (RrCanvas *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  RrDocument *document = rr_canvas_get_document (self);
  guint selected = rr_session_count_selected (self->session);
  gboolean single = rr_session_get_focused (self->session) != NULL;
  gboolean touchpoint = rr_session_has_touchpoints (self->session);
  gboolean link = document != NULL &&
                  rr_session_get_single (self->session, RR_TYPE_LINK) != NULL;

  gtk_widget_action_set_enabled (widget, "canvas.add", document != NULL);
  gtk_widget_action_set_enabled (widget, "canvas.add-stage", document != NULL);
  gtk_widget_action_set_enabled (widget, "canvas.add-lane", document != NULL);
  gtk_widget_action_set_enabled (widget, "canvas.edit", single);
  gtk_widget_action_set_enabled (widget, "canvas.delete", selected > 0);
  gtk_widget_action_set_enabled (widget, "canvas.duplicate", touchpoint);
  gtk_widget_action_set_enabled (widget, "canvas.cut", touchpoint);
  gtk_widget_action_set_enabled (widget, "canvas.copy", touchpoint);
  gtk_widget_action_set_enabled (widget, "canvas.copy-picture", document != NULL);
  gtk_widget_action_set_enabled (widget, "canvas.paste", document != NULL);
  gtk_widget_action_set_enabled (widget, "canvas.select-all", document != NULL);
  gtk_widget_action_set_enabled (widget, "canvas.severity",
                                 touchpoint && rr_session_get_scenario (self->session) != NULL);
  gtk_widget_action_set_enabled (widget, "canvas.move", selected > 0 && !link);
  gtk_widget_action_set_enabled (widget, "canvas.link", touchpoint && selected > 1);
  gtk_widget_action_set_enabled (widget, "canvas.link-kind", link);
  gtk_widget_action_set_enabled (widget, "canvas.edit-strength", link);
  gtk_widget_action_set_enabled (widget, "canvas.undo",
                                 document != NULL && rr_document_can_undo (document));
  gtk_widget_action_set_enabled (widget, "canvas.redo",
                                 document != NULL && rr_document_can_redo (document));
}

void
rr_canvas_install_actions (GtkWidgetClass *klass)
{
  static const char *const plain[] = {
    "canvas.add", "canvas.add-stage", "canvas.delete", "canvas.duplicate", "canvas.select-all",
    "canvas.cut", "canvas.copy", "canvas.paste", "canvas.undo", "canvas.redo", "canvas.zoom-fit",
    "canvas.link", "canvas.edit-strength", "canvas.copy-picture",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (plain); i++)
    gtk_widget_class_install_action (klass, plain[i], NULL, action_cb);
  gtk_widget_class_install_action (klass, "canvas.edit", NULL, edit_action_cb);
  gtk_widget_class_install_action (klass, "canvas.zoom-in", NULL, zoom_action_cb);
  gtk_widget_class_install_action (klass, "canvas.zoom-out", NULL, zoom_action_cb);
  gtk_widget_class_install_action (klass, "canvas.zoom-reset", NULL, zoom_action_cb);
  gtk_widget_class_install_action (klass, "canvas.add-lane", "s", add_lane_action_cb);
  gtk_widget_class_install_action (klass, "canvas.severity", "i", severity_action_cb);
  gtk_widget_class_install_action (klass, "canvas.move", "s", move_action_cb);
  gtk_widget_class_install_action (klass, "canvas.link-kind", "s", link_kind_action_cb);
}
