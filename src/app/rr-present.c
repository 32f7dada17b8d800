/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-i18n.h"
#include "rr-application.h"
#include "rr-present-deck.h"
#include "rr-present-picture.h"
#include "rr-present.h"
#include "rr-settings.h"
#include "rr-style.h"

/* Of the screen's height: the smallest text, 26 pixels on 1080 lines. */
#define TEXT_SHARE (26.0 / 1080.0)
#define MIN_TEXT 12

#define MAX_TITLE_LINES 4

/* Sizes in parts of the smallest text; a slide never holds anything smaller. */
#define STYLE \
  ".presentation { font-size: %dpx; }" \
  ".presentation .slide { padding: 2em 2.4em 0.6em 2.4em; border-spacing: 1.6em; }" \
  ".presentation .heading-text { font-size: 2.3em; font-weight: 800; }" \
  ".presentation .subheading-text { font-size: 1.15em; opacity: 0.85; }" \
  ".presentation .body-text { font-size: 1.25em; }" \
  ".presentation .list-heading-text { font-size: 1.15em; font-weight: 700; }" \
  ".presentation .item-text { font-size: 1.15em; }"

struct _RrPresent
{
  GtkWindow parent_instance;

  /* Owned */
  RrSession *session;
  RrDocument *document;
  GPtrArray *slides;      /* of RrSlide */
  GtkCssProvider *style;

  /* Borrowed */
  GtkWidget *scrolled;
  GtkWidget *box;
  GtkBox *halves;         /* texts and picture */
  GtkWidget *texts;
  RrPresentPicture *picture;
  GtkWidget *pie;
  GtkLabel *heading;
  GtkLabel *subheading;
  GtkLabel *body;
  GtkLabel *list_heading;
  GtkBox *items;
  GtkLabel *number;

  guint current;
  int text_height;
};

G_DEFINE_FINAL_TYPE (RrPresent, rr_present, GTK_TYPE_WINDOW)

static const RrSlide *
get_slide (RrPresent *self)
{
  return self->slides->pdata[self->current];
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static GtkLabel *
add_label (GtkBox     *box,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  rr_style_wrap (GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);

  return GTK_LABEL (label);
}

static void
show_items (RrPresent     *self,
            const RrSlide *slide)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->items))) != NULL)
    gtk_box_remove (self->items, child);
  for (guint i = 0; i < slide->items->len; i++)
    gtk_label_set_label (add_label (self->items, "item-text"), slide->items->pdata[i]);
}

/* The whole journey is long and low and stands under its title, a part of it beside what is
 * said of it.  Whoever writes novels there can scroll; everybody else sees no bar. */
static void
place_picture (RrPresent *self,
               gboolean   whole)
{
  g_autoptr (GtkWidget) texts = g_object_ref (self->texts);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->halves),
                                  whole ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->halves, !whole);
  gtk_widget_set_visible (self->scrolled, !whole);
  gtk_label_set_ellipsize (self->body, whole ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  gtk_label_set_lines (self->body, whole ? MAX_TITLE_LINES : -1);

  if (whole == (gtk_widget_get_parent (texts) == GTK_WIDGET (self->halves)))
    return;

  /* A scrolled window does not become higher for text that is wrapped. */
  if (whole)
    {
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), NULL);
      gtk_box_prepend (self->halves, texts);
    }
  else
    {
      gtk_box_remove (self->halves, texts);
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), texts);
    }
}

static void
show_slide (RrPresent *self)
{
  const RrSlide *slide = get_slide (self);
  g_autofree char *number = NULL;

  set_text (self->heading, slide->heading);
  set_text (self->subheading, slide->subheading);
  set_text (self->body, slide->body);
  set_text (self->list_heading, slide->list_heading);
  show_items (self, slide);
  rr_present_picture_show (self->picture, slide->element);
  place_picture (self, slide->element == NULL);
  gtk_widget_set_visible (self->pie, slide->level > 0);
  gtk_widget_queue_draw (self->pie);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);

  /* Translators: number of the slide, and how many there are */
  number = g_strdup_printf (_("%u of %u"), self->current + 1, self->slides->len);
  gtk_label_set_label (self->number, number);
  gtk_window_set_title (GTK_WINDOW (self), slide->heading);

  if (slide->element != NULL)
    rr_session_reveal (self->session, slide->element);
}

static void
draw_pie_cb (GtkDrawingArea *area,
             cairo_t        *cr,
             int             width,
             int             height,
             gpointer        user_data)
{
  RrPresent *self = user_data;
  RrLayout *layout = rr_session_get_layout (self->session);
  g_autoptr (RrPainter) painter = NULL;
  g_autoptr (RrInk) ink = NULL;

  if (layout == NULL || get_slide (self)->level == 0)
    return;

  painter = rr_painter_new (layout);
  rr_painter_set_theme (painter, rr_theme_get (rr_style_get_theme_kind ()));
  ink = rr_ink_new_cairo (cr);
  rr_painter_draw_pie (painter, ink, get_slide (self)->level, width / 2.0, height / 2.0, MIN (width, height) * 0.92);
}

/* The map has changed while the room looks at it: the same slide, as it is now. */
static void
rebuild (RrPresent *self)
{
  g_autoptr (RrElement) element = NULL;

  if (rr_session_get_document (self->session) != self->document)
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }

  if (self->slides != NULL && get_slide (self)->element != NULL)
    element = g_object_ref (get_slide (self)->element);
  g_clear_pointer (&self->slides, g_ptr_array_unref);
  self->slides = rr_present_deck_new (rr_session_get_map (self->session), rr_session_get_assessment (self->session));

  self->current = MIN (self->current, self->slides->len - 1);
  if (element != NULL && get_slide (self)->element != element)
    {
      for (guint i = 0; i < self->slides->len; i++)
        {
          if (((RrSlide *) self->slides->pdata[i])->element == element)
            {
              self->current = i;
              break;
            }
        }
    }
  show_slide (self);
}

/**
 * rr_present_step:
 * @self: a presentation
 * @by: how many slides on, or back
 *
 * Goes to another slide; at the ends it stays.
 */
void
rr_present_step (RrPresent *self,
                 int        by)
{
  gint64 wanted;

  g_return_if_fail (RR_IS_PRESENT (self));

  wanted = CLAMP ((gint64) self->current + by, 0, (gint64) self->slides->len - 1);
  if (wanted == self->current)
    return;

  self->current = (guint) wanted;
  show_slide (self);
}

static gboolean
key_pressed_cb (RrPresent       *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      rr_present_step (self, rtl ? 1 : -1);
      return GDK_EVENT_STOP;

    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      rr_present_step (self, rtl ? -1 : 1);
      return GDK_EVENT_STOP;

    case GDK_KEY_space:
      rr_present_step (self, (state & GDK_SHIFT_MASK) != 0 ? -1 : 1);
      return GDK_EVENT_STOP;

    case GDK_KEY_Down:
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
    case GDK_KEY_Return:
    case GDK_KEY_Forward:
    case GDK_KEY_AudioNext:
      rr_present_step (self, 1);
      return GDK_EVENT_STOP;

    case GDK_KEY_Up:
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
    case GDK_KEY_BackSpace:
    case GDK_KEY_Back:
    case GDK_KEY_AudioPrev:
      rr_present_step (self, -1);
      return GDK_EVENT_STOP;

    case GDK_KEY_Home:
      rr_present_step (self, G_MININT);
      return GDK_EVENT_STOP;

    case GDK_KEY_End:
      rr_present_step (self, G_MAXINT);
      return GDK_EVENT_STOP;

    /* Remote controls black the screen with a full stop. */
    case GDK_KEY_period:
    case GDK_KEY_b:
      gtk_widget_set_opacity (self->box, gtk_widget_get_opacity (self->box) < 0.5 ? 1 : 0);
      return GDK_EVENT_STOP;

    /* They start with one of these, and end with the same. */
    case GDK_KEY_Escape:
    case GDK_KEY_F5:
      gtk_window_close (GTK_WINDOW (self));
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
clicked_cb (RrPresent       *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  rr_present_step (self, button == GDK_BUTTON_SECONDARY ? -1 : 1);
}

/* Texts. */

static void
size_changed_cb (RrPresent *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));
  int text_height = MAX ((int) (gdk_surface_get_height (surface) * TEXT_SHARE + 0.5), MIN_TEXT);
  g_autofree char *css = NULL;

  if (self->text_height == text_height)
    return;

  self->text_height = text_height;
  css = g_strdup_printf (STYLE, text_height);
  gtk_css_provider_load_from_data (self->style, css, -1);
  gtk_widget_set_size_request (self->pie, text_height * 2, text_height * 2);
}

static void
rr_present_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rr_present_parent_class)->realize (widget);

  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (widget)), "notify::height", G_CALLBACK (size_changed_cb),
                           widget, G_CONNECT_SWAPPED);
  size_changed_cb (RR_PRESENT (widget));
}

static void
rr_present_dispose (GObject *object)
{
  RrPresent *self = RR_PRESENT (object);

  if (self->style != NULL)
    gtk_style_context_remove_provider_for_display (gtk_widget_get_display (GTK_WIDGET (self)),
                                                   GTK_STYLE_PROVIDER (self->style));
  g_clear_object (&self->style);
  g_clear_object (&self->session);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (rr_present_parent_class)->dispose (object);
}

static void
rr_present_finalize (GObject *object)
{
  g_clear_pointer (&RR_PRESENT (object)->slides, g_ptr_array_unref);

  G_OBJECT_CLASS (rr_present_parent_class)->finalize (object);
}

static void
rr_present_class_init (RrPresentClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_present_dispose;
  G_OBJECT_CLASS (klass)->finalize = rr_present_finalize;
  GTK_WIDGET_CLASS (klass)->realize = rr_present_realize;
}

static void
build (RrPresent *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_box_set_spacing (GTK_BOX (head), 24);

  self->texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  self->pie = gtk_drawing_area_new ();
  gtk_widget_set_valign (self->pie, GTK_ALIGN_CENTER);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->pie), draw_pie_cb, self, NULL);
  gtk_box_append (GTK_BOX (head), self->pie);
  self->heading = add_label (GTK_BOX (head), "heading-text");
  gtk_box_append (GTK_BOX (self->texts), head);
  self->subheading = add_label (GTK_BOX (self->texts), "subheading-text");
  self->body = add_label (GTK_BOX (self->texts), "body-text");
  self->list_heading = add_label (GTK_BOX (self->texts), "list-heading-text");
  self->items = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_box_append (GTK_BOX (self->texts), GTK_WIDGET (self->items));

  /* Whoever writes novels can scroll; everybody else sees no bar. */
  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->texts);
  gtk_widget_set_hexpand (self->scrolled, TRUE);
  gtk_widget_set_focusable (self->scrolled, FALSE);

  self->halves = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self->halves), "slide");
  gtk_box_append (self->halves, self->scrolled);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->halves));
  self->number = add_label (GTK_BOX (self->box), "number-text");
  gtk_widget_set_halign (GTK_WIDGET (self->number), GTK_ALIGN_END);
  gtk_label_set_xalign (self->number, 1);
  gtk_widget_set_margin_end (GTK_WIDGET (self->number), 24);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->number), 12);
  gtk_window_set_child (GTK_WINDOW (self), self->box);
}

static void
rr_present_init (RrPresent *self)
{
  GtkEventController *controller;

  gtk_widget_add_css_class (GTK_WIDGET (self), "presentation");
  gtk_window_set_decorated (GTK_WINDOW (self), FALSE);
  self->style = gtk_css_provider_new ();
  gtk_style_context_add_provider_for_display (gtk_widget_get_display (GTK_WIDGET (self)),
                                              GTK_STYLE_PROVIDER (self->style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  build (self);

  controller = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (controller, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);

  controller = GTK_EVENT_CONTROLLER (gtk_gesture_click_new ());
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (controller), 0);
  g_signal_connect_swapped (controller, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/* A monitor that the window is not on, or NULL: there is but one. */
static GdkMonitor *
find_other_monitor (GtkWindow *window)
{
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (window));
  GListModel *monitors = gdk_display_get_monitors (display);
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));
  GdkMonitor *own = surface != NULL ? gdk_display_get_monitor_at_surface (display, surface) : NULL;

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);

      /* The display keeps it. */
      if (own != NULL && monitor != own)
        return monitor;
    }
  return NULL;
}

/* As the canvas shows them. */
static RrEmotionScale
get_emotion_scale (GtkWindow *parent)
{
  GtkApplication *application = gtk_window_get_application (parent);

  return application != NULL ? rr_settings_get_emotion_scale (rr_application_get_settings (RR_APPLICATION (application)))
                             : RR_EMOTIONS_FACES;
}

/**
 * rr_present_show:
 * @parent: the window whose map is shown
 * @session: its session
 *
 * Begins at the stage or touchpoint that is selected, where there is a slide for it.
 *
 * Returns: (transfer none): the presentation, which closes itself
 */
RrPresent *
rr_present_show (GtkWindow *parent,
                 RrSession *session)
{
  RrElement *selected;
  GtkWidget *picture;
  GdkMonitor *monitor;
  RrPresent *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RR_IS_SESSION (session), NULL);
  g_return_val_if_fail (rr_session_get_document (session) != NULL, NULL);

  self = g_object_new (RR_TYPE_PRESENT, "transient-for", parent, "destroy-with-parent", TRUE, NULL);
  self->session = g_object_ref (session);
  self->document = g_object_ref (rr_session_get_document (session));
  picture = rr_present_picture_new (session, get_emotion_scale (parent));
  self->picture = RR_PRESENT_PICTURE (picture);
  gtk_box_append (self->halves, picture);
  selected = rr_session_get_single (session, RR_TYPE_STAGE);
  self->slides = rr_present_deck_new (rr_session_get_map (session), rr_session_get_assessment (session));
  for (guint i = 0; selected != NULL && i < self->slides->len && self->current == 0; i++)
    {
      if (((RrSlide *) self->slides->pdata[i])->element == selected)
        self->current = i;
    }
  show_slide (self);

  g_signal_connect_object (self->document, "stepped", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::document", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::assessment", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);

  monitor = find_other_monitor (parent);
  if (monitor != NULL)
    gtk_window_fullscreen_on_monitor (GTK_WINDOW (self), monitor);
  else
    gtk_window_fullscreen (GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (self));

  return self;
}
