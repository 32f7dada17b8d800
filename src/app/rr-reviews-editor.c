/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-reviews-editor.h"

#include "rr-date.h"
#include "rr-explanation.h"
#include "rr-field-row.h"
#include "rr-form-editor.h"
#include "rr-i18n.h"
#include "rr-levels-editor.h"
#include "rr-style.h"
#include "rr-value.h"

/* Lines of a note that are shown in the list. */
#define NOTE_LINES 3

struct _RrReviewsEditor
{
  GtkWidget parent_instance;

  RrSession *session;     /* owned */
  GtkWidget *stack;       /* owned by the widget as its parent */
  GtkWidget *list;        /* borrowed, a child */
  GtkWidget *form;        /* borrowed, a child */
  GtkWidget *levels;      /* borrowed, a child */
  RrReview *edited;       /* owned; the review that is open, or NULL */
  GString *shown;         /* owned; what the rows say, so that equal ones are left alone */
};

enum
{
  PROP_EDITING = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RrReviewsEditor, rr_reviews_editor, GTK_TYPE_WIDGET)

static int
compare_latest_first (gconstpointer a,
                      gconstpointer b)
{
  RrDate first, second;

  if (!rr_date_parse ((*(RrReview *const *) a)->date, &first) ||
      !rr_date_parse ((*(RrReview *const *) b)->date, &second))
    return 0;

  return (first.first < second.first) - (first.first > second.first);
}

/* How many touchpoints were looked at, and the worst that was seen. */
static char *
describe (RrReview *review)
{
  JsonObject *levels = review->levels != NULL ? json_node_get_object (review->levels) : NULL;
  guint n = levels != NULL ? json_object_get_size (levels) : 0;
  int worst = 0;
  JsonObjectIter iter;
  JsonNode *level;

  if (n == 0)
    return g_strdup (_("No level noted yet"));

  json_object_iter_init (&iter, levels);
  while (json_object_iter_next (&iter, NULL, &level))
    worst = MAX (worst, (int) json_node_get_int (level));

  /* Translators: how many touchpoints a review looked at, and the worst level among them */
  return g_strdup_printf (ngettext ("%u touchpoint looked at, worst: %s",
                                    "%u touchpoints looked at, worst: %s", n),
                          n, rr_level_label (CLAMP (worst, 0, RR_LEVEL_MAX)));
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  rr_style_wrap (GTK_LABEL (label));
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
add_row (RrReviewsEditor *self,
         RrReview        *review)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *date = rr_date_display (review->date);
  g_autofree char *description = describe (review);
  GtkWidget *caption = new_label (description, "caption");

  gtk_widget_add_css_class (caption, "dim-label");
  gtk_box_append (GTK_BOX (box), new_label (date, "heading"));
  if (*review->note != '\0')
    {
      GtkWidget *note = new_label (review->note, "note-text");

      gtk_label_set_lines (GTK_LABEL (note), NOTE_LINES);
      gtk_label_set_ellipsize (GTK_LABEL (note), PANGO_ELLIPSIZE_END);
      gtk_box_append (GTK_BOX (box), note);
    }
  gtk_box_append (GTK_BOX (box), caption);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "review", g_object_ref (review), g_object_unref);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

static void
update_list (RrReviewsEditor *self,
             RrScenario      *scenario)
{
  g_autoptr (GPtrArray) reviews = g_ptr_array_new ();
  g_autoptr (GString) shown = g_string_new (NULL);
  GtkListBoxRow *row;

  for (guint i = 0; i < rr_list_get_size (scenario->reviews); i++)
    g_ptr_array_add (reviews, rr_list_get (scenario->reviews, i));
  g_ptr_array_sort (reviews, compare_latest_first);

  for (guint i = 0; i < reviews->len; i++)
    {
      RrReview *review = reviews->pdata[i];
      g_autofree char *description = describe (review);

      g_string_append_printf (shown, "%p %s %s %s\n", (void *) review, review->date, description,
                              review->note);
    }
  if (g_string_equal (self->shown, shown))
    return;

  g_string_assign (self->shown, shown->str);
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  for (guint i = 0; i < reviews->len; i++)
    add_row (self, reviews->pdata[i]);
}

static void
set_edited (RrReviewsEditor *self,
            RrReview        *review)
{
  if (!g_set_object (&self->edited, review))
    return;

  rr_form_editor_set_element (RR_FORM_EDITOR (self->form), review);
  rr_levels_editor_set_review (RR_LEVELS_EDITOR (self->levels), review);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), review != NULL ? "review" : "list");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EDITING]);
  if (review != NULL)
    gtk_widget_child_focus (self->form, GTK_DIR_TAB_FORWARD);
}

static void
row_activated_cb (RrReviewsEditor *self,
                  GtkListBoxRow   *row)
{
  RrReview *review = g_object_get_data (G_OBJECT (row), "review");

  if (RR_ELEMENT (review)->list != NULL)
    set_edited (self, review);
}

static void
add_cb (RrReviewsEditor *self)
{
  RrDocument *document = rr_session_get_document (self->session);
  RrScenario *scenario = rr_session_get_scenario (self->session);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = NULL;
  g_autoptr (RrReview) review = NULL;
  g_autoptr (GError) error = NULL;
  gboolean added;

  if (scenario == NULL)
    return;

  today = g_strdup_printf ("%04d-%02d-%02d", g_date_time_get_year (now),
                           g_date_time_get_month (now), g_date_time_get_day_of_month (now));
  review = rr_element_new (RR_TYPE_REVIEW);
  rr_element_prepare (review, "date", rr_value_text (today), NULL);

  rr_document_begin (document, _("Add Review"));
  added = rr_document_insert (document, scenario->reviews, G_MAXUINT, review, &error);
  rr_document_end (document);

  if (added)
    set_edited (self, review);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", error->message);
}

static void
delete_cb (RrReviewsEditor *self)
{
  RrDocument *document = rr_session_get_document (self->session);
  g_autoptr (RrReview) review = self->edited != NULL ? g_object_ref (self->edited) : NULL;

  if (review == NULL || RR_ELEMENT (review)->list == NULL)
    return;

  set_edited (self, NULL);
  rr_document_begin (document, _("Delete Review"));
  rr_document_remove (document, review);
  rr_document_end (document);
  rr_reviews_editor_update (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", _("Review deleted"));
}

static gboolean
key_pressed_cb (RrReviewsEditor *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  if (self->edited == NULL || keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;

  rr_reviews_editor_close (self);

  return GDK_EVENT_STOP;
}

static void
rr_reviews_editor_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_EDITING:
      g_value_set_boolean (value, RR_REVIEWS_EDITOR (object)->edited != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_reviews_editor_dispose (GObject *object)
{
  RrReviewsEditor *self = RR_REVIEWS_EDITOR (object);

  g_clear_object (&self->edited);
  g_clear_pointer (&self->stack, gtk_widget_unparent);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_reviews_editor_parent_class)->dispose (object);
}

static void
rr_reviews_editor_finalize (GObject *object)
{
  g_string_free (RR_REVIEWS_EDITOR (object)->shown, TRUE);

  G_OBJECT_CLASS (rr_reviews_editor_parent_class)->finalize (object);
}

static void
rr_reviews_editor_class_init (RrReviewsEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rr_reviews_editor_get_property;
  object_class->dispose = rr_reviews_editor_dispose;
  object_class->finalize = rr_reviews_editor_finalize;

  properties[PROP_EDITING] = g_param_spec_boolean ("editing", NULL, NULL, FALSE,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

/* Lists and forms are as wide as the page, and scroll. */
static GtkWidget *
new_scrolled (GtkWidget *child)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *viewport = gtk_viewport_new (NULL, NULL);

  gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), TRUE);
  gtk_viewport_set_child (GTK_VIEWPORT (viewport), child);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), viewport);

  return scrolled;
}

static GtkWidget *
new_list_page (RrReviewsEditor *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new_with_label (_("Add Review"));
  GtkWidget *placeholder = new_label (_("No review yet. Look at what is hit on some day and note how "
                                        "hard it is hit by then; two reviews tell whether it gets "
                                        "better."), "page-note");

  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "notes-list");
  gtk_widget_add_css_class (placeholder, "dim-label");
  gtk_list_box_set_placeholder (GTK_LIST_BOX (self->list), placeholder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Reviews, the latest first"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (add_cb), self);
  gtk_widget_add_css_class (button, "bottom-button");

  gtk_box_append (GTK_BOX (box), new_scrolled (self->list));
  gtk_box_append (GTK_BOX (box), button);

  return box;
}

static GtkWidget *
new_header (RrReviewsEditor *self)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *back = rr_field_row_new_button ("go-previous-symbolic", _("Back to the Review"));
  GtkWidget *delete = rr_field_row_new_button ("user-trash-symbolic", _("Delete"));
  GtkWidget *heading = new_label (_("Review"), "heading");

  gtk_widget_set_hexpand (heading, TRUE);
  gtk_widget_add_css_class (header, "page-header");
  gtk_widget_add_css_class (header, "editor-header");
  g_signal_connect_swapped (back, "clicked", G_CALLBACK (rr_reviews_editor_close), self);
  g_signal_connect_swapped (delete, "clicked", G_CALLBACK (delete_cb), self);
  gtk_box_append (GTK_BOX (header), back);
  gtk_box_append (GTK_BOX (header), heading);
  gtk_box_append (GTK_BOX (header), delete);

  return header;
}

static GtkWidget *
new_review_page (RrReviewsEditor *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->form = rr_form_editor_new (self->session, RR_TYPE_REVIEW);
  rr_form_editor_add_field (RR_FORM_EDITOR (self->form), "date");
  rr_form_editor_add_field (RR_FORM_EDITOR (self->form), "note");
  self->levels = rr_levels_editor_new (self->session);
  rr_form_editor_append (RR_FORM_EDITOR (self->form), self->levels);
  gtk_widget_add_css_class (self->form, "page-body");

  gtk_box_append (GTK_BOX (box), new_header (self));
  gtk_box_append (GTK_BOX (box), new_scrolled (self->form));

  return box;
}

static void
rr_reviews_editor_init (RrReviewsEditor *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->shown = g_string_new (NULL);
  self->stack = gtk_stack_new ();
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * rr_reviews_editor_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): an editor that shows nothing yet
 */
GtkWidget *
rr_reviews_editor_new (RrSession *session)
{
  RrReviewsEditor *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_REVIEWS_EDITOR, NULL);
  self->session = g_object_ref (session);
  gtk_stack_add_named (GTK_STACK (self->stack), new_list_page (self), "list");
  gtk_stack_add_named (GTK_STACK (self->stack), new_review_page (self), "review");

  return GTK_WIDGET (self);
}

/**
 * rr_reviews_editor_close:
 *
 * Goes back from a review to the list.
 */
void
rr_reviews_editor_close (RrReviewsEditor *self)
{
  g_return_if_fail (RR_IS_REVIEWS_EDITOR (self));

  set_edited (self, NULL);
  rr_reviews_editor_update (self);
}

/**
 * rr_reviews_editor_update:
 *
 * Reads the reviews of the session's scenario again.
 */
void
rr_reviews_editor_update (RrReviewsEditor *self)
{
  RrScenario *scenario;

  g_return_if_fail (RR_IS_REVIEWS_EDITOR (self));

  scenario = rr_session_get_scenario (self->session);
  if (self->edited != NULL &&
      (scenario == NULL || RR_ELEMENT (self->edited)->list != scenario->reviews))
    set_edited (self, NULL);
  if (scenario != NULL)
    update_list (self, scenario);
  rr_levels_editor_update (RR_LEVELS_EDITOR (self->levels));
}
