/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-feedback.h"

#include <adwaita.h>
#include <math.h>

#include "rr-comment-list.h"
#include "rr-comments.h"
#include "rr-date.h"
#include "rr-emotion-row.h"
#include "rr-feedback-filters.h"
#include "rr-feedback-touchpoints.h"
#include "rr-form-editor.h"
#include "rr-i18n.h"
#include "rr-page-impact-split.h"
#include "rr-touchpoint-chooser.h"

/* So many comments at most are edited in one form. */
#define MAX_EDITED 500

struct _RrPageFeedback
{
  RrPage parent_instance;

  RrSession *session;         /* borrowed, of the page */
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

G_DEFINE_FINAL_TYPE (RrPageFeedback, rr_page_feedback, RR_TYPE_PAGE)

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
rr_page_feedback_update (RrPage *page)
{
  RrPageFeedback *self = RR_PAGE_FEEDBACK (page);
  RrMap *map = rr_session_get_map (self->session);

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
rr_page_feedback_stepped (RrPage    *page,
                          GPtrArray *changes)
{
  if (!keeps_query (changes))
    RR_PAGE_FEEDBACK (page)->refilter = TRUE;
}

static void
rr_page_feedback_assessed (RrPage *page)
{
  RR_PAGE_FEEDBACK (page)->refilter = TRUE;
}

static void
rr_page_feedback_document_changed (RrPage *page)
{
  RrPageFeedback *self = RR_PAGE_FEEDBACK (page);

  if (self->form != NULL)
    rr_form_editor_set_elements (RR_FORM_EDITOR (self->form), NULL);
  self->refilter = TRUE;
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
  if (rr_page_is_seen (RR_PAGE (self)))
    update_chosen (self);
}

/* A comment written by hand: of today, about what is selected on the map. */
static void
add_cb (RrPageFeedback *self)
{
  RrDocument *document = rr_session_get_document (self->session);
  RrMap *map = rr_session_get_map (self->session);
  RrTouchpoint *touchpoint = rr_session_get_single (self->session, RR_TYPE_TOUCHPOINT);
  g_autofree char *date = rr_date_format_day (rr_date_now ());
  g_autoptr (RrFeedback) feedback = NULL;
  g_autoptr (GError) error = NULL;

  if (map == NULL)
    return;

  feedback = rr_feedback_new (touchpoint != NULL ? rr_element_get_id (touchpoint) : NULL, date,
                              "other", NULL, NAN, "", "");
  rr_document_begin (document, _("Add Comment"));
  rr_document_insert (document, map->feedback, G_MAXUINT, feedback, &error);
  rr_document_end (document);

  rr_feedback_filters_reset (RR_FEEDBACK_FILTERS (self->filters));
  rr_page_update (RR_PAGE (self));
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
  RrDocument *document = rr_session_get_document (self->session);
  g_autoptr (GPtrArray) chosen = rr_comment_list_get_chosen (RR_COMMENT_LIST (self->comments));
  g_autofree char *text = NULL;

  text = rr_comments_tell (rr_comments_assign (document, chosen, touchpoint));
  say (self, text);
}

static void
delete_cb (RrPageFeedback *self)
{
  RrDocument *document = rr_session_get_document (self->session);
  g_autoptr (GPtrArray) chosen = rr_comment_list_get_chosen (RR_COMMENT_LIST (self->comments));
  g_autofree char *text = NULL;

  if (chosen->len == 0)
    return;

  rr_form_editor_set_elements (RR_FORM_EDITOR (self->form), NULL);
  rr_document_begin (document, _("Delete Comments"));
  for (guint i = chosen->len; i > 0; i--)
    rr_document_remove (document, chosen->pdata[i - 1]);
  rr_document_end (document);

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
  rr_page_queue_update (RR_PAGE (self));
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

/* What is not seen holds on to nothing of the map; and what is shown again looks anew. */
static void
rr_page_feedback_hidden (RrPage *page)
{
  RrPageFeedback *self = RR_PAGE_FEEDBACK (page);

  self->refilter = TRUE;
  if (self->form != NULL)
    rr_form_editor_set_elements (RR_FORM_EDITOR (self->form), NULL);
}

static void
rr_page_feedback_constructed (GObject *object)
{
  RrPageFeedback *self = RR_PAGE_FEEDBACK (object);

  G_OBJECT_CLASS (rr_page_feedback_parent_class)->constructed (object);

  self->session = rr_page_get_session (RR_PAGE (self));
  self->refilter = TRUE;
  build (self);
}

static void
rr_page_feedback_dispose (GObject *object)
{
  RrPageFeedback *self = RR_PAGE_FEEDBACK (object);

  if (self->comments != NULL)
    rr_comment_list_set_query (RR_COMMENT_LIST (self->comments), NULL);
  self->comments = NULL;
  self->form = NULL;

  G_OBJECT_CLASS (rr_page_feedback_parent_class)->dispose (object);
}

static void
rr_page_feedback_class_init (RrPageFeedbackClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RrPageClass *page_class = RR_PAGE_CLASS (klass);

  object_class->constructed = rr_page_feedback_constructed;
  object_class->dispose = rr_page_feedback_dispose;
  page_class->update = rr_page_feedback_update;
  page_class->hidden = rr_page_feedback_hidden;
  page_class->document_changed = rr_page_feedback_document_changed;
  page_class->stepped = rr_page_feedback_stepped;
  page_class->assessed = rr_page_feedback_assessed;
}

static void
rr_page_feedback_init (RrPageFeedback *self)
{
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
  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  return g_object_new (RR_TYPE_PAGE_FEEDBACK, "session", session, NULL);
}
