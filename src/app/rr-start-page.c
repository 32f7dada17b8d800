/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "rr-i18n.h"
#include "rr-map-file.h"
#include "rr-map-thumbnail.h"
#include "rr-recent.h"
#include "rr-start-card.h"
#include "rr-start-page.h"

#define MAX_RECENT 8

struct _RrStartPage
{
  GtkWidget parent_instance;

  /* Template */
  GtkWidget *recent_box;
  GtkFlowBox *recent_flow;
  GtkFlowBox *templates_flow;
  GtkFlowBox *examples_flow;
};

G_DEFINE_FINAL_TYPE (RrStartPage, rr_start_page, GTK_TYPE_WIDGET)

static char *
describe_place (GtkRecentInfo *info)
{
  g_autofree char *uri = g_strdup (gtk_recent_info_get_uri (info));
  g_autoptr (GFile) file = g_file_new_for_uri (uri);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *name = folder != NULL ? g_file_get_parse_name (folder) : NULL;
  const char *home = g_get_home_dir ();

  /* Home itself keeps its name: GTK 4.8 complains of a label that is narrower than an ellipsis. */
  if (name != NULL && g_str_has_prefix (name, home) && name[strlen (home)] == '/')
    return g_strconcat ("~", name + strlen (home), NULL);

  return g_steal_pointer (&name);
}

static void
add_card (GtkFlowBox *flow,
          GtkWidget  *card,
          const char *action,
          const char *target)
{
  GtkWidget *child;

  gtk_actionable_set_action_name (GTK_ACTIONABLE (card), action);
  if (target != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (card), "s", target);

  gtk_flow_box_append (flow, card);
  /* The card itself takes the focus; one stop for each is enough. */
  child = gtk_widget_get_parent (card);
  gtk_widget_set_focusable (child, FALSE);
}

/* Without the ending, which is the same for all. */
static char *
describe_name (GtkRecentInfo *info)
{
  const char *name = gtk_recent_info_get_display_name (info);

  if (g_str_has_suffix (name, RR_MAP_SUFFIX) && strlen (name) > strlen (RR_MAP_SUFFIX))
    return g_strndup (name, strlen (name) - strlen (RR_MAP_SUFFIX));

  return g_strdup (name);
}

static void
update_recent (RrStartPage *self)
{
  g_autoptr (GPtrArray) recent = rr_recent_list (MAX_RECENT);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->recent_flow))) != NULL)
    gtk_flow_box_remove (self->recent_flow, child);

  for (guint i = 0; i < recent->len; i++)
    {
      GtkRecentInfo *info = recent->pdata[i];
      g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
      g_autofree char *name = describe_name (info);
      g_autofree char *place = describe_place (info);

      add_card (self->recent_flow, rr_start_card_new (rr_map_thumbnail_new_for_file (file), name, place),
                "win.open-uri", gtk_recent_info_get_uri (info));
    }

  gtk_widget_set_visible (self->recent_box, recent->len > 0);
}

static void
add_samples (RrStartPage *self)
{
  guint n_samples;
  const RrSample *samples = rr_sample_get_all (&n_samples);

  add_card (self->templates_flow,
            rr_start_card_new (rr_map_thumbnail_new_blank (), _("Blank"), _("Stages and rows, and room for the rest")),
            "win.new", NULL);

  for (guint i = 0; i < n_samples; i++)
    add_card (samples[i].is_example ? self->examples_flow : self->templates_flow,
              rr_start_card_new (rr_map_thumbnail_new_for_sample (&samples[i]), _(samples[i].title), _(samples[i].summary)),
              "win.open-sample", samples[i].id);
}

static void
rr_start_page_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (rr_start_page_parent_class)->dispose (object);
}

static void
rr_start_page_class_init (RrStartPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_start_page_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RrStartPage, recent_box);
  gtk_widget_class_bind_template_child (widget_class, RrStartPage, recent_flow);
  gtk_widget_class_bind_template_child (widget_class, RrStartPage, templates_flow);
  gtk_widget_class_bind_template_child (widget_class, RrStartPage, examples_flow);
}

static void
rr_start_page_init (RrStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed", G_CALLBACK (update_recent), self, G_CONNECT_SWAPPED);
  update_recent (self);
  add_samples (self);
}

/**
 * rr_start_page_new:
 *
 * Returns: (transfer floating): a new start page; its buttons are the window's actions
 */
GtkWidget *
rr_start_page_new (void)
{
  return g_object_new (RR_TYPE_START_PAGE, NULL);
}
