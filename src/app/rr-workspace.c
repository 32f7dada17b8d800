/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "rr-i18n.h"
#include "rr-divider.h"
#include "rr-legend.h"
#include "rr-overview.h"
#include "rr-style.h"
#include "rr-text-scale.h"
#include "rr-tool-row.h"
#include "rr-vote-bar.h"
#include "rr-workspace.h"
#include "rr-zoom-box.h"

#define DEFAULT_SIDEBAR_WIDTH 400

/* Around what stands in the corners of the canvas, as in the style sheet. */
#define CORNER_MARGIN 12

/* What the zoom box takes of the legend's side, in logical pixels: itself, and its text. */
#define ZOOM_BOX_WIDTH 100
#define ZOOM_BOX_TEXT 108

struct _RrWorkspace
{
  GtkWidget parent_instance;

  /* Template */
  AdwBin *tool_bin;
  AdwBin *find_bin;
  AdwBin *vote_bin;
  GtkPaned *paned;
  GtkScrolledWindow *scrolled;
  GtkBox *corner_start;
  GtkBox *corner_end;

  /* Owned */
  RrSession *session;

  /* Borrowed */
  RrCanvas *canvas;
  RrLegend *legend;
  RrOverview *overview;
  GtkWidget *zoom_box;
  RrSidebar *sidebar;

  int sidebar_width;
  gboolean placed; /* the divider stands where the sidebar has that width */
};

enum
{
  PROP_0,
  PROP_SIDEBAR_WIDTH,
  PROP_SIDEBAR_VISIBLE,
  PROP_OVERVIEW_VISIBLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RrWorkspace, rr_workspace, GTK_TYPE_WIDGET)

/* The sidebar's width.  A GtkPaned counts from the other side, so its divider can be
 * placed once it has a width. */

static void
place_divider (RrWorkspace *self,
               int          width)
{
  if (width <= 0)
    return;

  self->placed = TRUE;
  gtk_paned_set_position (self->paned, MAX (width - self->sidebar_width, 0));
}

static void
rr_workspace_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

/* The last row can be scrolled to where the legend and the zoom box do not cover it. */
static void
make_room (RrWorkspace *self)
{
  int legend, zoom_box;

  gtk_widget_measure (GTK_WIDGET (self->legend), GTK_ORIENTATION_VERTICAL, -1, &legend, NULL, NULL, NULL);
  gtk_widget_measure (self->zoom_box, GTK_ORIENTATION_VERTICAL, -1, &zoom_box, NULL, NULL, NULL);
  rr_canvas_set_room (self->canvas, MAX (legend, zoom_box) + 2 * CORNER_MARGIN);
}

/* The divider is there with the first frame. */
static void
rr_workspace_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  RrWorkspace *self = RR_WORKSPACE (widget);

  if (!self->placed)
    place_divider (self, width);
  make_room (self);
  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
}

static void
divider_moved_cb (RrWorkspace *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->paned));
  int sidebar_width = width - gtk_paned_get_position (self->paned);

  if (!self->placed || !gtk_widget_get_visible (GTK_WIDGET (self->sidebar)) || width <= 0 || sidebar_width == self->sidebar_width)
    return;

  self->sidebar_width = sidebar_width;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR_WIDTH]);
}

/**
 * rr_workspace_get_sidebar_visible:
 * @self: the workspace
 *
 * Returns: whether the sidebar is shown
 */
gboolean
rr_workspace_get_sidebar_visible (RrWorkspace *self)
{
  g_return_val_if_fail (RR_IS_WORKSPACE (self), FALSE);

  return gtk_widget_get_visible (GTK_WIDGET (self->sidebar));
}

/**
 * rr_workspace_set_sidebar_visible:
 * @self: the workspace
 * @visible: whether the sidebar is shown
 */
void
rr_workspace_set_sidebar_visible (RrWorkspace *self,
                                  gboolean     visible)
{
  g_return_if_fail (RR_IS_WORKSPACE (self));

  if (gtk_widget_get_visible (GTK_WIDGET (self->sidebar)) == !!visible)
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->sidebar), visible);
  if (!visible)
    gtk_widget_grab_focus (GTK_WIDGET (self->canvas));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR_VISIBLE]);
}

/**
 * rr_workspace_get_overview_visible:
 * @self: the workspace
 *
 * Returns: whether a map that is larger than its view has an overview in the corner
 */
gboolean
rr_workspace_get_overview_visible (RrWorkspace *self)
{
  g_return_val_if_fail (RR_IS_WORKSPACE (self), FALSE);

  return self->overview != NULL && rr_overview_get_wanted (self->overview);
}

/**
 * rr_workspace_set_overview_visible:
 * @self: the workspace
 * @visible: whether a map that is larger than its view has an overview in the corner
 */
void
rr_workspace_set_overview_visible (RrWorkspace *self,
                                   gboolean     visible)
{
  g_return_if_fail (RR_IS_WORKSPACE (self));

  if (rr_workspace_get_overview_visible (self) == !!visible)
    return;

  rr_overview_set_wanted (self->overview, visible);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OVERVIEW_VISIBLE]);
}

/**
 * rr_workspace_switch_pane:
 * @self: the workspace
 *
 * Takes the focus from the map to the sidebar, which is shown for that, and back.  Each of
 * them remembers where it was.
 */
void
rr_workspace_switch_pane (RrWorkspace *self)
{
  g_return_if_fail (RR_IS_WORKSPACE (self));

  if (rr_sidebar_leave (self->sidebar))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->canvas));
      return;
    }

  rr_workspace_set_sidebar_visible (self, TRUE);
  rr_sidebar_enter (self->sidebar);
}

/* Bars that come when they are needed. */

/* Whoever has found something goes on with it. */
static void
find_closed_cb (RrWorkspace *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->canvas));
}

/* Most workshops never vote. */
static void
voting_changed_cb (RrWorkspace *self)
{
  if (adw_bin_get_child (self->vote_bin) == NULL)
    adw_bin_set_child (self->vote_bin, rr_vote_bar_new (self->session));
}

/* Construction. */

static void
style_changed_cb (RrWorkspace *self)
{
  RrThemeKind theme = rr_style_get_theme_kind ();

  rr_canvas_set_theme (self->canvas, theme);
  rr_legend_set_theme (self->legend, theme);
}

static void
rr_workspace_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  RrWorkspace *self = RR_WORKSPACE (object);

  switch (property_id)
    {
    case PROP_SIDEBAR_WIDTH:
      g_value_set_int (value, self->sidebar_width);
      break;

    case PROP_SIDEBAR_VISIBLE:
      g_value_set_boolean (value, rr_workspace_get_sidebar_visible (self));
      break;

    case PROP_OVERVIEW_VISIBLE:
      g_value_set_boolean (value, rr_workspace_get_overview_visible (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_workspace_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  RrWorkspace *self = RR_WORKSPACE (object);

  switch (property_id)
    {
    case PROP_SIDEBAR_WIDTH:
      if (self->sidebar_width != g_value_get_int (value))
        {
          self->sidebar_width = g_value_get_int (value);
          place_divider (self, gtk_widget_get_width (GTK_WIDGET (self)));
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_SIDEBAR_VISIBLE:
      rr_workspace_set_sidebar_visible (self, g_value_get_boolean (value));
      break;

    case PROP_OVERVIEW_VISIBLE:
      rr_workspace_set_overview_visible (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_workspace_dispose (GObject *object)
{
  RrWorkspace *self = RR_WORKSPACE (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_workspace_parent_class)->dispose (object);
}

static void
rr_workspace_class_init (RrWorkspaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_workspace_dispose;
  object_class->get_property = rr_workspace_get_property;
  object_class->set_property = rr_workspace_set_property;
  widget_class->measure = rr_workspace_measure;
  widget_class->size_allocate = rr_workspace_size_allocate;

  properties[PROP_SIDEBAR_WIDTH] =
    g_param_spec_int ("sidebar-width", NULL, NULL, 0, G_MAXINT, DEFAULT_SIDEBAR_WIDTH,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SIDEBAR_VISIBLE] =
    g_param_spec_boolean ("sidebar-visible", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_OVERVIEW_VISIBLE] =
    g_param_spec_boolean ("overview-visible", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/workspace.ui");
  gtk_widget_class_bind_template_child (widget_class, RrWorkspace, tool_bin);
  gtk_widget_class_bind_template_child (widget_class, RrWorkspace, find_bin);
  gtk_widget_class_bind_template_child (widget_class, RrWorkspace, vote_bin);
  gtk_widget_class_bind_template_child (widget_class, RrWorkspace, paned);
  gtk_widget_class_bind_template_child (widget_class, RrWorkspace, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RrWorkspace, corner_start);
  gtk_widget_class_bind_template_child (widget_class, RrWorkspace, corner_end);
  gtk_widget_class_bind_template_callback (widget_class, divider_moved_cb);
}

static void
rr_workspace_init (RrWorkspace *self)
{
  self->sidebar_width = DEFAULT_SIDEBAR_WIDTH;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rr_workspace_new:
 * @session: what it shows
 *
 * Returns: (transfer floating): a new workspace
 */
GtkWidget *
rr_workspace_new (RrSession *session)
{
  RrWorkspace *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_WORKSPACE, NULL);
  self->session = g_object_ref (session);
  self->canvas = RR_CANVAS (rr_canvas_new (session));
  rr_canvas_show_start (self->canvas);
  gtk_scrolled_window_set_child (self->scrolled, GTK_WIDGET (self->canvas));
  self->legend = RR_LEGEND (rr_legend_new (session));
  gtk_box_append (self->corner_start, GTK_WIDGET (self->legend));
  self->overview = RR_OVERVIEW (rr_overview_new (self->canvas));
  gtk_widget_set_halign (GTK_WIDGET (self->overview), GTK_ALIGN_END);
  gtk_box_append (self->corner_end, GTK_WIDGET (self->overview));
  self->zoom_box = rr_zoom_box_new (self->canvas);
  gtk_box_append (self->corner_end, self->zoom_box);
  gtk_widget_set_margin_end (GTK_WIDGET (self->corner_start),
                             ZOOM_BOX_WIDTH + ZOOM_BOX_TEXT * rr_text_scale_get (GTK_WIDGET (self)));
  adw_bin_set_child (self->tool_bin, rr_tool_row_new (session));
  self->sidebar = RR_SIDEBAR (rr_sidebar_new (session));
  gtk_paned_set_end_child (self->paned, GTK_WIDGET (self->sidebar));
  rr_divider_use_touch (self->paned);

  g_signal_connect_object (session, "notify::voting", G_CALLBACK (voting_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  style_changed_cb (self);

  return GTK_WIDGET (self);
}

/**
 * rr_workspace_get_canvas:
 * @self: the workspace
 *
 * Returns: (transfer none): its canvas
 */
RrCanvas *
rr_workspace_get_canvas (RrWorkspace *self)
{
  g_return_val_if_fail (RR_IS_WORKSPACE (self), NULL);

  return self->canvas;
}

/**
 * rr_workspace_get_sidebar:
 * @self: the workspace
 *
 * Returns: (transfer none): its sidebar
 */
RrSidebar *
rr_workspace_get_sidebar (RrWorkspace *self)
{
  g_return_val_if_fail (RR_IS_WORKSPACE (self), NULL);

  return self->sidebar;
}

/**
 * rr_workspace_get_find_bar:
 * @self: the workspace
 *
 * Returns: (transfer none): its bar for finding text, made now if it was not before
 */
RrFindBar *
rr_workspace_get_find_bar (RrWorkspace *self)
{
  g_return_val_if_fail (RR_IS_WORKSPACE (self), NULL);

  if (adw_bin_get_child (self->find_bin) == NULL)
    {
      adw_bin_set_child (self->find_bin, rr_find_bar_new (self->session));
      g_signal_connect_object (adw_bin_get_child (self->find_bin), "closed", G_CALLBACK (find_closed_cb), self,
                               G_CONNECT_SWAPPED);
    }

  return RR_FIND_BAR (adw_bin_get_child (self->find_bin));
}
