/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-feedback.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#include "rr-comment-list.h"
#include "rr-date.h"
#include "rr-emotion-row.h"
#include "rr-feedback-filters.h"
#include "rr-feedback-touchpoints.h"
#include "rr-form-editor.h"
#include "rr-page-impact-split.h"
#include "rr-touchpoint-chooser.h"
#include "rr-value.h"

/* So many comments at most are edited in one form. */
#define MAX_EDITED 500

struct _RrPageFeedback
{
  GtkWidget parent_instance;

  RrSession *session;      /* owned */
  RrDocument *document;    /* owned; the one that is followed, or NULL */
  gulong stepped_id;
  guint update_id;         /* an update that is due */
  gboolean refilter;       /* that update has to ask again which comments fit */

  GtkWidget *stack;        /* borrowed, a child, as are all */
  GtkWidget *filters;
  GtkWidget *count;
  GtkWidget *comments;
  GtkWidget *bar;
  GtkWidget *chosen;
  GtkWidget *detail;
  GtkWidget *form;
  GtkWidget *touchpoints;
};

enum
{
  PROP_TITLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RrPageFeedback, rr_page_feedback, GTK_TYPE_WIDGET)

static gboolean
is_seen (RrPageFeedback *self)
{
  return gtk_widget_get_mapped (GTK_WIDGET (self));
}

static void
update_count (RrPageFeedback *self,
              RrMap          *map)
{
  guint n = rr_list_get_size (map->feedback);
  guint n_shown = rr_comment_list_get_n_shown (RR_COMMENT_LIST (self->comments));
  g_autofree char *text = NULL;

  if (n_shown == n)
    text = g_strdup_printf (ngettext ("%u comment", "%u comments", n), n);
  else
    /* Translators: how many comments are shown, and how many there are */
    text = g_strdup_printf (ngettext ("%u of %u comment", "%u of %u comments", n), n_shown, n);
  gtk_label_set_text (GTK_LABEL (self->count), text);
}

/* What is chosen is edited, and can be assigned. */
static void
update_chosen (RrPageFeedback *self)
{
  g_autoptr (GPtrArray) chosen = rr_comment_list_get_chosen (RR_COMMENT_LIST (self->comments));
  gboolean editable = chosen->len > 0 && chosen->len <= MAX_EDITED;
  g_autofree char *text = g_strdup_printf (ngettext ("%u chosen", "%u chosen", chosen->len),
                                           chosen->len);

  gtk_label_set_text (GTK_LABEL (self->chosen), text);
  gtk_widget_set_visible (self->bar, chosen->len > 0);
  gtk_widget_set_visible (self->detail, editable);
  rr_form_editor_set_elements (RR_FORM_EDITOR (self->form), editable ? chosen : NULL);
}

static void
update (RrPageFeedback *self)
{
  RrMap *map = rr_session_get_map (self->session);

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (!is_seen (self))
    return;

  rr_comment_list_set_map (RR_COMMENT_LIST (self->comments), map);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack),
                                    map != NULL && rr_list_get_size (map->feedback) > 0 ? "feedback"
                                                                                        : "empty");
  if (map == NULL)
    return;

  if (self->refilter)
    {
      rr_feedback_filters_update (RR_FEEDBACK_FILTERS (self->filters));
      rr_comment_list_refilter (RR_COMMENT_LIST (self->comments));
    }
  self->refilter = FALSE;

  rr_comment_list_show_again (RR_COMMENT_LIST (self->comments));
  update_count (self, map);
  update_chosen (self);
  if (gtk_widget_get_mapped (self->touchpoints))
    rr_feedback_touchpoints_update (RR_FEEDBACK_TOUCHPOINTS (self->touchpoints));
}

static gboolean
update_cb (gpointer user_data)
{
  RrPageFeedback *self = user_data;

  self->update_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* However much changes in one go, the page reads it once, before the next frame. */
static void
queue_update (RrPageFeedback *self)
{
  if (self->update_id == 0 && is_seen (self))
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

/* A comment stays in sight while a person writes into it, even if it no longer fits. */
static gboolean
keeps_query (GPtrArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      if (!rr_change_is_set_of (changes->pdata[i], RR_TYPE_FEEDBACK, "text") &&
          !rr_change_is_set_of (changes->pdata[i], RR_TYPE_FEEDBACK, "ref"))
        return FALSE;
    }

  return TRUE;
}

static void
stepped_cb (RrPageFeedback *self,
            GPtrArray      *changes)
{
  if (!keeps_query (changes))
    self->refilter = TRUE;
  queue_update (self);
}

static void
assessment_cb (RrPageFeedback *self)
{
  self->refilter = TRUE;
  queue_update (self);
}

static void
document_cb (RrPageFeedback *self)
{
  RrDocument *document = rr_session_get_document (self->session);

  if (document == self->document)
    return;

  if (self->document != NULL)
    g_clear_signal_handler (&self->stepped_id, self->document);
  g_set_object (&self->document, document);
  if (document != NULL)
    self->stepped_id = g_signal_connect_swapped (document, "stepped", G_CALLBACK (stepped_cb),
                                                 self);
  if (self->form != NULL)
    rr_form_editor_set_elements (RR_FORM_EDITOR (self->form), NULL);
  assessment_cb (self);
}

static void
filters_cb (RrPageFeedback *self)
{
  RrMap *map = rr_session_get_map (self->session);

  rr_comment_list_refilter (RR_COMMENT_LIST (self->comments));
  if (map != NULL)
    update_count (self, map);
}

static void
chosen_cb (RrPageFeedback *self)
{
  if (is_seen (self))
    update_chosen (self);
}

/* A comment written by hand: of today, about what is selected on the map. */
static void
add_cb (RrPageFeedback *self)
{
  RrMap *map = rr_session_get_map (self->session);
  RrTouchpoint *touchpoint = rr_session_get_single (self->session, RR_TYPE_TOUCHPOINT);
  g_autofree char *date = rr_date_format_day (rr_date_now ());
  g_autoptr (RrFeedback) feedback = NULL;
  g_autoptr (GError) error = NULL;

  if (map == NULL)
    return;

  feedback = rr_feedback_new (touchpoint != NULL ? rr_element_get_id (touchpoint) : NULL, date,
                              "other", NULL, NAN, "", "");
  rr_document_begin (self->document, _("Add Comment"));
  rr_document_insert (self->document, map->feedback, G_MAXUINT, feedback, &error);
  rr_document_end (self->document);

  rr_feedback_filters_reset (RR_FEEDBACK_FILTERS (self->filters));
  update (self);
  rr_comment_list_choose (RR_COMMENT_LIST (self->comments), feedback);
  rr_form_editor_focus_field (RR_FORM_EDITOR (self->form), "text");
}

static void
say (RrPageFeedback *self,
     const char     *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", text);
}

static void
assign_cb (RrPageFeedback *self,
           RrTouchpoint   *touchpoint)
{
  g_autoptr (GPtrArray) chosen = rr_comment_list_get_chosen (RR_COMMENT_LIST (self->comments));
  g_autofree char *text = NULL;

  rr_document_begin (self->document, _("Assign Comments"));
  for (guint i = 0; i < chosen->len; i++)
    rr_document_set (self->document, chosen->pdata[i], "touchpoint",
                     rr_value_text (touchpoint != NULL ? rr_element_get_id (touchpoint) : NULL),
                     NULL);
  rr_document_end (self->document);

  text = g_strdup_printf (ngettext ("%u comment assigned", "%u comments assigned", chosen->len),
                          chosen->len);
  say (self, text);
}

static void
delete_cb (RrPageFeedback *self)
{
  g_autoptr (GPtrArray) chosen = rr_comment_list_get_chosen (RR_COMMENT_LIST (self->comments));
  g_autofree char *text = NULL;

  if (chosen->len == 0)
    return;

  rr_form_editor_set_elements (RR_FORM_EDITOR (self->form), NULL);
  rr_document_begin (self->document, _("Delete Comments"));
  for (guint i = chosen->len; i > 0; i--)
    rr_document_remove (self->document, chosen->pdata[i - 1]);
  rr_document_end (self->document);

  text = g_strdup_printf (ngettext ("%u comment deleted", "%u comments deleted", chosen->len),
                          chosen->len);
  say (self, text);
}

static void
choose_all_cb (RrPageFeedback *self)
{
  rr_comment_list_choose_all (RR_COMMENT_LIST (self->comments));
}

static void
section_cb (RrPageFeedback *self)
{
  queue_update (self);
}

static void
rr_page_feedback_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rr_page_feedback_parent_class)->map (widget);

  RR_PAGE_FEEDBACK (widget)->refilter = TRUE;
  update (RR_PAGE_FEEDBACK (widget));
}

/* What is not seen holds on to nothing of the map. */
static void
rr_page_feedback_unmap (GtkWidget *widget)
{
  RrPageFeedback *self = RR_PAGE_FEEDBACK (widget);

  GTK_WIDGET_CLASS (rr_page_feedback_parent_class)->unmap (widget);

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->form != NULL)
    rr_form_editor_set_elements (RR_FORM_EDITOR (self->form), NULL);
}

static void
rr_page_feedback_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _("Feedback"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_page_feedback_dispose (GObject *object)
{
  RrPageFeedback *self = RR_PAGE_FEEDBACK (object);
  GtkWidget *child;

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->document != NULL)
    g_clear_signal_handler (&self->stepped_id, self->document);
  g_clear_object (&self->document);
  if (self->comments != NULL)
    rr_comment_list_set_query (RR_COMMENT_LIST (self->comments), NULL);
  self->comments = NULL;
  self->form = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_page_feedback_parent_class)->dispose (object);
}

static void
rr_page_feedback_class_init (RrPageFeedbackClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rr_page_feedback_get_property;
  object_class->dispose = rr_page_feedback_dispose;
  widget_class->map = rr_page_feedback_map;
  widget_class->unmap = rr_page_feedback_unmap;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rr_page_feedback_init (RrPageFeedback *self)
{
}

static GtkWidget *
new_button (RrPageFeedback *self,
            const char     *icon_name,
            const char     *label,
            GCallback       clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  if (clicked != NULL)
    g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
new_header (RrPageFeedback *self)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *import = new_button (self, "document-open-symbolic", _("Import Feedback…"), NULL);

  gtk_widget_add_css_class (header, "page-header");
  self->count = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->count), 0);
  gtk_widget_set_hexpand (self->count, TRUE);
  gtk_widget_add_css_class (self->count, "heading");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (import), "win.import-feedback");

  gtk_box_append (GTK_BOX (header), self->count);
  gtk_box_append (GTK_BOX (header), new_button (self, "edit-select-all-symbolic", _("Choose All"),
                                                G_CALLBACK (choose_all_cb)));
  gtk_box_append (GTK_BOX (header), new_button (self, "list-add-symbolic", _("Add Comment"),
                                                G_CALLBACK (add_cb)));
  gtk_box_append (GTK_BOX (header), import);

  return header;
}

/* What can be done with all that is chosen. */
static GtkWidget *
new_bar (RrPageFeedback *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *assign = gtk_menu_button_new ();
  GtkWidget *chooser = rr_touchpoint_chooser_new (self->session, _("Not assigned"));

  gtk_widget_add_css_class (bar, "page-header");
  self->chosen = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->chosen), 0);
  gtk_widget_set_hexpand (self->chosen, TRUE);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (assign), _("Assign…"));
  gtk_widget_set_tooltip_text (assign, _("Say which touchpoint the chosen comments are about"));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (assign), chooser);
  g_signal_connect_object (chooser, "chosen", G_CALLBACK (assign_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (GTK_BOX (bar), self->chosen);
  gtk_box_append (GTK_BOX (bar), assign);
  gtk_box_append (GTK_BOX (bar), new_button (self, "user-trash-symbolic", _("Delete Comments"),
                                             G_CALLBACK (delete_cb)));

  return bar;
}

static GtkWidget *
new_form (RrPageFeedback *self)
{
  static const char *const fields[] = { "text", "touchpoint", "date", "source", "segment" };
  GtkWidget *widget = rr_form_editor_new (self->session, RR_TYPE_FEEDBACK);
  RrFormEditor *form = RR_FORM_EDITOR (widget);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    rr_form_editor_add_field (form, fields[i]);
  rr_form_editor_add_row (form, rr_emotion_row_new (rr_form_editor_edit (form, "sentiment")));
  rr_form_editor_add_field (form, "ref");
  gtk_widget_add_css_class (widget, "page-body");

  return widget;
}

static GtkWidget *
new_comments (RrPageFeedback *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_viewport_new (NULL, NULL);
  GtkWidget *split;

  self->filters = rr_feedback_filters_new (self->session);
  gtk_widget_add_css_class (self->filters, "page-header");
  g_signal_connect_object (self->filters, "changed", G_CALLBACK (filters_cb), self,
                           G_CONNECT_SWAPPED);
  self->comments = rr_comment_list_new ();
  gtk_widget_set_vexpand (self->comments, TRUE);
  rr_comment_list_set_query (RR_COMMENT_LIST (self->comments),
                             rr_feedback_filters_get_query (RR_FEEDBACK_FILTERS (self->filters)));
  g_signal_connect_object (self->comments, "chosen-changed", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  self->bar = new_bar (self);

  gtk_box_append (GTK_BOX (box), self->filters);
  gtk_box_append (GTK_BOX (box), self->comments);
  gtk_box_append (GTK_BOX (box), self->bar);

  self->form = new_form (self);
  self->detail = scrolled;
  gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (scrolled), TRUE);
  gtk_viewport_set_child (GTK_VIEWPORT (scrolled), self->form);
  split = g_object_new (RR_TYPE_PAGE_IMPACT_SPLIT, "list", box, "detail", scrolled, "vexpand", TRUE,
                        NULL);

  return split;
}

static GtkWidget *
new_empty (void)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Import Feedback…"));

  g_object_set (page, "icon-name", "mail-unread-symbolic", "title", _("No Feedback Yet"),
                "description", _("What customers say shows what a crisis breaks. Import comments "
                                 "from a table, or add them by hand."), NULL);
  gtk_widget_add_css_class (page, "compact");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.import-feedback");
  adw_status_page_set_child (ADW_STATUS_PAGE (page), button);

  return page;
}

static void
build (RrPageFeedback *self)
{
  GtkWidget *sections = gtk_stack_new ();
  GtkWidget *switcher = gtk_stack_switcher_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *empty = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *by_hand = gtk_button_new_with_label (_("Add Comment"));
  GtkWidget *status = new_empty ();

  gtk_widget_set_vexpand (sections, TRUE);
  gtk_stack_add_titled (GTK_STACK (sections), new_comments (self), "comments", _("Comments"));
  self->touchpoints = rr_feedback_touchpoints_new (self->session);
  gtk_stack_add_titled (GTK_STACK (sections), self->touchpoints, "touchpoints", _("By Touchpoint"));
  g_signal_connect_object (sections, "notify::visible-child", G_CALLBACK (section_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_stack_switcher_set_stack (GTK_STACK_SWITCHER (switcher), GTK_STACK (sections));
  gtk_widget_add_css_class (switcher, "plan-switcher");

  gtk_box_append (GTK_BOX (box), new_header (self));
  gtk_box_append (GTK_BOX (box), switcher);
  gtk_box_append (GTK_BOX (box), sections);

  gtk_widget_set_halign (by_hand, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (by_hand, GTK_ALIGN_START);
  g_signal_connect_object (by_hand, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (empty), status);
  gtk_box_append (GTK_BOX (empty), by_hand);

  self->stack = gtk_stack_new ();
  gtk_widget_set_vexpand (self->stack, TRUE);
  gtk_stack_add_named (GTK_STACK (self->stack), empty, "empty");
  gtk_stack_add_named (GTK_STACK (self->stack), box, "feedback");
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
}

/**
 * rr_page_feedback_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rr_page_feedback_new (RrSession *session)
{
  RrPageFeedback *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_PAGE_FEEDBACK, NULL);
  self->session = g_object_ref (session);
  build (self);

  g_signal_connect_object (session, "notify::document", G_CALLBACK (document_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::assessment", G_CALLBACK (assessment_cb), self,
                           G_CONNECT_SWAPPED);
  document_cb (self);

  return GTK_WIDGET (self);
}
