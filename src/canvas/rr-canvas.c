/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-clipboard.h"
#include "rr-i18n.h"

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_ZOOM,
  N_PROPS,
  PROP_HADJUSTMENT = N_PROPS,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY
};

enum
{
  MESSAGE,
  PASTE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (RrCanvas, rr_canvas, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

/* Says something in a toast of the window. */
void
rr_canvas_say (RrCanvas   *self,
               const char *text,
               gboolean    can_undo)
{
  g_signal_emit (self, signals[MESSAGE], 0, text, can_undo);
}

/* Asks whether somebody else knows what to do with a text that is to be pasted. */
gboolean
rr_canvas_offer_text (RrCanvas   *self,
                      const char *text,
                      gsize       length)
{
  g_autofree char *terminated = NULL;
  gboolean taken = FALSE;

  if (length == 0 || length > RR_CLIPBOARD_MAX_BYTES || !g_utf8_validate_len (text, length, NULL))
    return FALSE;

  terminated = g_strndup (text, length);
  g_signal_emit (self, signals[PASTE], 0, terminated, &taken);

  return taken;
}

void
rr_canvas_say_error (RrCanvas *self,
                     GError   *error)
{
  rr_canvas_say (self, error->message, FALSE);
}

RrMap *
rr_canvas_get_map (RrCanvas *self)
{
  return rr_session_get_map (self->session);
}

RrDocument *
rr_canvas_get_document (RrCanvas *self)
{
  return rr_session_get_document (self->session);
}

static void
rr_canvas_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 800 : 500;
}

static void
rr_canvas_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  RrCanvas *self = RR_CANVAS (widget);

  rr_canvas_configure (self);
  if (self->layout == NULL)
    return;

  rr_canvas_check_views (self);
  rr_canvas_allocate_views (self);
  rr_canvas_allocate_editor (self);
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
rr_canvas_direction_changed (GtkWidget        *widget,
                             GtkTextDirection  previous)
{
  RrCanvas *self = RR_CANVAS (widget);

  if (self->layout != NULL)
    rr_layout_set_mirrored (self->layout,
                            gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
  rr_canvas_invalidate (self);
  GTK_WIDGET_CLASS (rr_canvas_parent_class)->direction_changed (widget, previous);
}

static gboolean
rr_canvas_grab_focus (GtkWidget *widget)
{
  rr_canvas_focus_cursor (RR_CANVAS (widget));
  return TRUE;
}

static gboolean
rr_canvas_focus (GtkWidget        *widget,
                 GtkDirectionType  direction)
{
  RrCanvas *self = RR_CANVAS (widget);

  /* Tab and the arrows are keys of the canvas: the window's way through the children, in
   * the order in which they were made, would make no sense. */
  if (self->layout == NULL || rr_canvas_has_focus_within (self))
    return FALSE;
  rr_canvas_focus_cursor (self);
  return TRUE;
}

static void
rr_canvas_constructed (GObject *object)
{
  RrCanvas *self = RR_CANVAS (object);

  G_OBJECT_CLASS (rr_canvas_parent_class)->constructed (object);
  g_assert (self->session != NULL);
  rr_canvas_init_views (self);
  rr_canvas_follow_session (self);
}

static void
rr_canvas_dispose (GObject *object)
{
  RrCanvas *self = RR_CANVAS (object);
  GtkWidget *child;

  rr_canvas_drop_layout (self);
  g_clear_handle_id (&self->settling, g_source_remove);
  if (self->autoscroll != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->autoscroll);
  self->autoscroll = 0;
  self->cell = self->link_spot = self->add_stage = self->add_lane = self->menu = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_ptr_array_set_size (self->spare, 0);
  for (int i = 0; i < 2; i++)
    {
      if (self->adjustments[i] != NULL)
        g_signal_handlers_disconnect_by_data (self->adjustments[i], self);
      g_clear_object (&self->adjustments[i]);
    }
  g_clear_weak_pointer (&self->held_scroller);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_canvas_parent_class)->dispose (object);
}

static void
rr_canvas_finalize (GObject *object)
{
  RrCanvas *self = RR_CANVAS (object);

  g_clear_pointer (&self->cards, g_hash_table_unref);
  g_clear_pointer (&self->spots, g_hash_table_unref);
  g_clear_pointer (&self->spare, g_ptr_array_unref);

  G_OBJECT_CLASS (rr_canvas_parent_class)->finalize (object);
}

static void
rr_canvas_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  RrCanvas *self = RR_CANVAS (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_ZOOM:
      g_value_set_double (value, self->viewport.zoom);
      break;

    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;

    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;

    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;

    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rr_canvas_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  RrCanvas *self = RR_CANVAS (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;

    case PROP_ZOOM:
      rr_canvas_set_zoom (self, g_value_get_double (value));
      break;

    case PROP_HADJUSTMENT:
      rr_canvas_set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;

    case PROP_VADJUSTMENT:
      rr_canvas_set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;

    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;

    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, RR_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ZOOM] =
    g_param_spec_double ("zoom", NULL, NULL, RR_CANVAS_MIN_ZOOM, RR_CANVAS_MAX_ZOOM, 1,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
rr_canvas_class_init (RrCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rr_canvas_constructed;
  object_class->dispose = rr_canvas_dispose;
  object_class->finalize = rr_canvas_finalize;
  object_class->get_property = rr_canvas_get_property;
  object_class->set_property = rr_canvas_set_property;
  widget_class->measure = rr_canvas_measure;
  widget_class->size_allocate = rr_canvas_size_allocate;
  widget_class->snapshot = rr_canvas_snapshot;
  widget_class->direction_changed = rr_canvas_direction_changed;
  widget_class->grab_focus = rr_canvas_grab_focus;
  widget_class->focus = rr_canvas_focus;

  install_properties (object_class);
  signals[MESSAGE] = g_signal_new ("message",
                                   G_TYPE_FROM_CLASS (klass),
                                   G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
  signals[PASTE] = g_signal_new ("paste",
                                 G_TYPE_FROM_CLASS (klass),
                                 G_SIGNAL_RUN_LAST,
                                 0, g_signal_accumulator_true_handled, NULL, NULL,
                                 G_TYPE_BOOLEAN, 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "journey-canvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  rr_canvas_install_actions (widget_class);
  rr_canvas_install_keys (widget_class);
}

static void
rr_canvas_init (RrCanvas *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *drag = rr_tool_drag_new (self);
  GtkEventController *rest = rr_tool_long_press_new (self);

  rr_viewport_init (&self->viewport);
  self->cards = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->spots = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->spare = g_ptr_array_new ();

  gtk_widget_set_hexpand (widget, TRUE);
  gtk_widget_set_vexpand (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Journey map"),
                                  -1);

  gtk_widget_add_controller (widget, rr_tool_hover_new (self));
  gtk_widget_add_controller (widget, rr_tool_wheel_new (self));
  gtk_widget_add_controller (widget, rr_tool_pinch_new (self));
  gtk_widget_add_controller (widget, rr_tool_pan_new (self));
  gtk_widget_add_controller (widget, rr_tool_click_new (self));
  gtk_widget_add_controller (widget, rr_tool_menu_new (self));
  gtk_widget_add_controller (widget, drag);
  gtk_widget_add_controller (widget, rest);
  /* The drag goes on with a finger that has rested, when the gesture for that has ended. */
  gtk_gesture_group (GTK_GESTURE (drag), GTK_GESTURE (rest));
  gtk_widget_add_controller (widget, rr_tool_comments_new (self));
  gtk_widget_add_controller (widget, rr_canvas_keys_new (self));
  gtk_widget_add_controller (widget, rr_canvas_focus_new (self));
}

/**
 * rr_canvas_new:
 * @session: the session to show
 *
 * Returns: (transfer floating): a new canvas
 */
GtkWidget *
rr_canvas_new (RrSession *session)
{
  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  return g_object_new (RR_TYPE_CANVAS, "session", session, NULL);
}

/**
 * rr_canvas_get_session:
 * @self: a canvas
 *
 * Returns: (transfer none): what it shows
 */
RrSession *
rr_canvas_get_session (RrCanvas *self)
{
  g_return_val_if_fail (RR_IS_CANVAS (self), NULL);

  return self->session;
}

/**
 * rr_canvas_set_emotion_scale:
 * @self: a canvas
 * @scale: how cards show emotions
 */
void
rr_canvas_set_emotion_scale (RrCanvas       *self,
                             RrEmotionScale  scale)
{
  g_return_if_fail (RR_IS_CANVAS (self));

  if (self->emotion_scale == scale)
    return;

  self->emotion_scale = scale;
  if (self->painter != NULL)
    {
      rr_painter_set_emotion_scale (self->painter, scale);
      rr_canvas_redraw_views (self);
    }
}

/**
 * rr_canvas_set_density:
 * @self: a canvas
 * @density: how much room cards take
 */
void
rr_canvas_set_density (RrCanvas  *self,
                       RrDensity  density)
{
  g_return_if_fail (RR_IS_CANVAS (self));

  self->density = density;
  if (self->layout != NULL)
    rr_layout_set_density (self->layout, density);
}

/**
 * rr_canvas_set_theme:
 * @self: a canvas
 * @theme: light, dark, and with high contrast or without
 *
 * Chooses the colours to draw with.  The canvas cannot know what the desktop prefers: the
 * window tells it.
 */
void
rr_canvas_set_theme (RrCanvas    *self,
                     RrThemeKind  theme)
{
  g_return_if_fail (RR_IS_CANVAS (self));

  if (self->theme == theme)
    return;

  self->theme = theme;
  if (self->painter != NULL)
    {
      rr_painter_set_theme (self->painter, rr_theme_get (theme));
      rr_canvas_redraw_views (self);
      rr_canvas_invalidate (self);
    }
}
