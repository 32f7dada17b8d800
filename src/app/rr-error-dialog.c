/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-error-dialog.h"
#include "rr-i18n.h"
#include "rr-question.h"
#include "rr-style.h"

#define MAX_DETAILS_HEIGHT 240

/**
 * rr_error_dialog_create_details:
 * @parent: the window that it concerns
 * @text: lines
 *
 * Returns: (transfer floating): the lines, to be selected and scrolled, for the extra child of a
 *   dialog
 */
GtkWidget *
rr_error_dialog_create_details (GtkWindow  *parent,
                                const char *text)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  rr_style_wrap (GTK_LABEL (label));
  rr_question_fit_label (parent, GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "error-details");
  /* Otherwise the dialog would open with all of it selected. */
  gtk_widget_set_focus_on_click (label, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _("Details"), -1);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_size_request (scrolled, rr_question_get_inner_width (parent), -1);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), MAX_DETAILS_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), label);
  gtk_widget_add_css_class (scrolled, "card");

  return scrolled;
}

/**
 * rr_error_dialog_show:
 * @parent: the window it concerns
 * @heading: what happened, to which file
 * @body: what was kept, and what to do next
 * @error: why; each line of its message is shown
 *
 * Returns: (transfer none): the dialog, which closes itself
 */
GtkWindow *
rr_error_dialog_show (GtkWindow    *parent,
                      const char   *heading,
                      const char   *body,
                      const GError *error)
{
  GtkWidget *dialog;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (error != NULL, NULL);

  dialog = adw_message_dialog_new (parent, heading, body);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "close");
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), rr_error_dialog_create_details (parent, error->message));
  gtk_window_present (GTK_WINDOW (dialog));

  return GTK_WINDOW (dialog);
}
