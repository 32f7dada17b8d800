/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rr-difference.h"
#include "rr-merge-dialog.h"
#include "rr-question.h"

#define WIDTH 480
#define MAX_HEIGHT 360

/* More of them nobody reads; the rest is counted. */
#define MAX_LISTED 200

static const char choices_key[] = "rr-merge-choices";

static GtkWidget *
new_label (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static void
theirs_toggled_cb (GtkCheckButton *button,
                   gpointer        user_data)
{
  GHashTable *choices = user_data;
  const char *key = g_object_get_data (G_OBJECT (button), "conflict");

  if (gtk_check_button_get_active (button))
    g_hash_table_add (choices, g_strdup (key));
  else
    g_hash_table_remove (choices, key);
}

static GtkWidget *
new_choice (const char *text)
{
  GtkWidget *button = gtk_check_button_new ();

  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), new_label (text, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return button;
}

static void
append_conflict (GtkBox     *box,
                 RrConflict *conflict,
                 GHashTable *choices)
{
  g_autofree char *text = rr_conflict_to_text (conflict);
  /* Translators: a choice between two values; the one that this window has */
  g_autofree char *ours = g_strdup_printf (_("Ours: %s"), conflict->ours_text);
  /* Translators: a choice between two values; the one that somebody else wrote */
  g_autofree char *theirs = g_strdup_printf (_("Theirs: %s"), conflict->theirs_text);
  GtkWidget *keep = new_choice (ours);
  GtkWidget *take = new_choice (theirs);

  gtk_check_button_set_group (GTK_CHECK_BUTTON (take), GTK_CHECK_BUTTON (keep));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (keep), TRUE);
  g_object_set_data_full (G_OBJECT (take), "conflict", g_strdup (conflict->key), g_free);
  g_signal_connect (take, "toggled", G_CALLBACK (theirs_toggled_cb), choices);

  gtk_box_append (box, new_label (text, "heading"));
  gtk_box_append (box, keep);
  gtk_box_append (box, take);
}

static void
append_more (GtkBox *box,
             guint   n)
{
  g_autofree char *text = NULL;

  if (n <= MAX_LISTED)
    return;

  n -= MAX_LISTED;
  text = g_strdup_printf (ngettext ("… and %u more", "… and %u more", n), n);
  gtk_box_append (box, new_label (text, "dim-label"));
}

/**
 * rr_merge_dialog_new:
 * @parent: the window that it concerns
 * @heading: what is asked
 * @body: what it means
 * @differences: (nullable) (element-type RrDifference): what the merge changes
 * @conflicts: (element-type RrConflict): what both changed
 *
 * Returns: (transfer none): a question that still lacks its answers; see rr-question.h
 */
AdwMessageDialog *
rr_merge_dialog_new (GtkWindow  *parent,
                     const char *heading,
                     const char *body,
                     GPtrArray  *differences,
                     GPtrArray  *conflicts)
{
  AdwMessageDialog *dialog;
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  GHashTable *choices = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (conflicts != NULL, NULL);

  dialog = rr_question_new (parent, heading, body);
  g_object_set_data_full (G_OBJECT (dialog), choices_key, choices, (GDestroyNotify) g_hash_table_unref);

  for (guint i = 0; i < MIN (conflicts->len, MAX_LISTED); i++)
    append_conflict (box, conflicts->pdata[i], choices);
  append_more (box, conflicts->len);
  if (differences != NULL && differences->len > 0)
    gtk_box_append (box, new_label (_("Changes"), "heading"));
  for (guint i = 0; differences != NULL && i < MIN (differences->len, MAX_LISTED); i++)
    {
      g_autofree char *text = rr_difference_to_text (differences->pdata[i]);

      gtk_box_append (box, new_label (text, NULL));
    }
  append_more (box, differences != NULL ? differences->len : 0);

  gtk_widget_set_margin_top (GTK_WIDGET (box), 12);
  gtk_widget_set_margin_bottom (GTK_WIDGET (box), 12);
  gtk_widget_set_margin_start (GTK_WIDGET (box), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (box), 12);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_size_request (scrolled, WIDTH, -1);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), MAX_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (box));
  gtk_widget_add_css_class (scrolled, "card");
  adw_message_dialog_set_extra_child (dialog, scrolled);

  return dialog;
}

/**
 * rr_merge_dialog_get_choices:
 * @dialog: what rr_merge_dialog_new () made
 *
 * Returns: (transfer none): the keys of the conflicts in which theirs is taken, for rr_merge ();
 *   it follows what is chosen
 */
GHashTable *
rr_merge_dialog_get_choices (AdwMessageDialog *dialog)
{
  g_return_val_if_fail (ADW_IS_MESSAGE_DIALOG (dialog), NULL);

  return g_object_get_data (G_OBJECT (dialog), choices_key);
}
