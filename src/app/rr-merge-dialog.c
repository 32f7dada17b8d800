/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-difference.h"
#include "rr-i18n.h"
#include "rr-merge-dialog.h"
#include "rr-question.h"
#include "rr-style.h"

#define MAX_HEIGHT 380

/* More of them nobody reads; the rest is counted. */
#define MAX_LISTED 200

static const char state_key[] = "rr-merge-dialog";

typedef struct
{
  GtkBox *box;               /* borrowed; what stands above each other in the dialog */
  GtkScrolledWindow *list;   /* borrowed */
  RrMergeBaseFunc func;
  gpointer user_data;
} State;

/* A conflict in which several may have a say. */
typedef struct
{
  GtkBox *box;          /* borrowed */
  GtkCheckButton *kept; /* borrowed; the choice that the others are grouped with */
  GPtrArray *texts;     /* owned; of values that are there to choose */
} Question;

static void
question_free (Question *question)
{
  g_ptr_array_unref (question->texts);
  g_free (question);
}

static GtkWidget *
new_label (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  rr_style_wrap (GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static void
theirs_toggled_cb (GtkCheckButton *button,
                   gpointer        user_data)
{
  RrMergeSource *source = user_data;
  const char *key = g_object_get_data (G_OBJECT (button), "conflict");

  if (gtk_check_button_get_active (button))
    g_hash_table_add (source->choices, g_strdup (key));
  else
    g_hash_table_remove (source->choices, key);
}

static GtkWidget *
new_choice (const char *name,
            const char *value,
            gboolean    is_ours)
{
  GtkWidget *button = gtk_check_button_new ();
  g_autofree char *text = NULL;

  if (name != NULL)
    /* Translators: a choice between values; whose it is, such as the name of a file, and the value */
    text = g_strdup_printf (_("%s: %s"), name, value);
  else if (is_ours)
    /* Translators: a choice between two values; the one that this window has */
    text = g_strdup_printf (_("Ours: %s"), value);
  else
    /* Translators: a choice between two values; the one that somebody else wrote */
    text = g_strdup_printf (_("Theirs: %s"), value);

  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), new_label (text, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return button;
}

static Question *
ask (GtkBox        *box,
     RrConflict    *conflict,
     RrMergeSource *rival)
{
  Question *question = g_new0 (Question, 1);
  g_autofree char *subject = rr_conflict_get_subject (conflict);
  GtkWidget *kept = new_choice (rival != NULL ? rival->name : NULL, conflict->ours_text, TRUE);

  question->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  question->kept = GTK_CHECK_BUTTON (kept);
  question->texts = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (question->texts, g_strdup (conflict->ours_text));
  gtk_check_button_set_active (question->kept, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (question->box), GTK_ACCESSIBLE_PROPERTY_LABEL, subject, -1);
  if (gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL)
    gtk_widget_set_margin_top (GTK_WIDGET (question->box), 12);

  gtk_box_append (question->box, new_label (subject, "heading"));
  gtk_box_append (question->box, kept);
  gtk_box_append (box, GTK_WIDGET (question->box));

  return question;
}

static void
add_answer (Question      *question,
            RrConflict    *conflict,
            RrMergeSource *source)
{
  GtkWidget *take;

  /* Who says the same as another need not be chosen. */
  if (g_ptr_array_find_with_equal_func (question->texts, conflict->theirs_text, g_str_equal, NULL))
    return;

  take = new_choice (source->name, conflict->theirs_text, FALSE);
  gtk_check_button_set_group (GTK_CHECK_BUTTON (take), question->kept);
  g_object_set_data_full (G_OBJECT (take), "conflict", g_strdup (conflict->key), g_free);
  g_signal_connect (take, "toggled", G_CALLBACK (theirs_toggled_cb), source);
  gtk_box_append (question->box, take);
  g_ptr_array_add (question->texts, g_strdup (conflict->theirs_text));
}

/* Begins a part of the list. */
static void
append_heading (GtkBox     *box,
                const char *text)
{
  GtkWidget *label = new_label (text, "heading");

  if (gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL)
    gtk_widget_set_margin_top (label, 12);
  gtk_box_append (box, label);
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

static void
append_conflicts (GtkBox    *box,
                  GPtrArray *sources)
{
  g_autoptr (GHashTable) questions = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                            (GDestroyNotify) question_free);
  guint n = 0;

  for (guint i = 0; i < sources->len; i++)
    {
      RrMergeSource *source = sources->pdata[i];

      for (guint j = 0; j < source->conflicts->len; j++)
        {
          RrConflict *conflict = source->conflicts->pdata[j];
          Question *question = g_hash_table_lookup (questions, conflict->key);

          if (question == NULL)
            {
              if (++n > MAX_LISTED)
                continue;
              question = ask (box, conflict, source->rivals->pdata[j]);
              g_hash_table_insert (questions, conflict->key, question);
            }
          add_answer (question, conflict, source);
        }
    }
  append_more (box, n);
}

static void
append_differences (GtkBox        *box,
                    RrMergeSource *source)
{
  guint n = source->differences->len;
  g_autofree char *heading = NULL;

  if (n == 0)
    /* Translators: of a copy of the map, named by its file */
    heading = g_strdup_printf (_("“%s” brings nothing new"), source->name);
  else
    /* Translators: what a copy of the map, named by its file, would change */
    heading = g_strdup_printf (ngettext ("“%s” brings %u change", "“%s” brings %u changes", n), source->name, n);
  append_heading (box, heading);

  for (guint i = 0; i < MIN (n, MAX_LISTED); i++)
    {
      g_autofree char *text = rr_difference_to_text (source->differences->pdata[i]);

      gtk_box_append (box, new_label (text, NULL));
    }
  append_more (box, n);
}

/**
 * rr_merge_dialog_new:
 * @parent: the window that it concerns
 * @heading: what is asked
 * @body: what it means
 *
 * Returns: (transfer none): a question that still lacks its answers and what it is about; see
 *   rr-question.h
 */
AdwMessageDialog *
rr_merge_dialog_new (GtkWindow  *parent,
                     const char *heading,
                     const char *body)
{
  AdwMessageDialog *dialog;
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  State *state = g_new0 (State, 1);

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  dialog = rr_question_new (parent, heading, body);
  state->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  state->list = GTK_SCROLLED_WINDOW (scrolled);
  g_object_set_data_full (G_OBJECT (dialog), state_key, state, g_free);

  gtk_scrolled_window_set_policy (state->list, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (state->list, TRUE);
  gtk_scrolled_window_set_max_content_height (state->list, MAX_HEIGHT);
  gtk_widget_set_size_request (scrolled, rr_question_get_inner_width (parent), -1);
  gtk_widget_add_css_class (scrolled, "card");
  gtk_box_append (state->box, scrolled);
  adw_message_dialog_set_extra_child (dialog, GTK_WIDGET (state->box));

  return dialog;
}

static void
base_cb (GtkDropDown *drop_down,
         GParamSpec  *pspec,
         State       *state)
{
  state->func (gtk_drop_down_get_selected (drop_down), state->user_data);
}

/**
 * rr_merge_dialog_add_bases:
 * @dialog: the dialog
 * @names: (element-type utf8): maps that the copies may have begun as
 * @chosen: as for @func
 * @func: called when another is chosen
 * @user_data: for @func; it lives as long as the dialog
 *
 * Shows, and lets a person choose, what is taken for the origin of all copies.
 */
void
rr_merge_dialog_add_bases (AdwMessageDialog *dialog,
                           GPtrArray        *names,
                           guint             chosen,
                           RrMergeBaseFunc   func,
                           gpointer          user_data)
{
  State *state = g_object_get_data (G_OBJECT (dialog), state_key);
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label, *drop_down;

  g_return_if_fail (state != NULL);
  g_return_if_fail (names != NULL && func != NULL);

  g_ptr_array_add (texts, (gpointer) _("Not known: nothing is removed"));
  g_ptr_array_extend (texts, names, NULL, NULL);
  g_ptr_array_add (texts, NULL);

  label = new_label (_("What all of them began as"), "heading");
  drop_down = gtk_drop_down_new_from_strings ((const char *const *) texts->pdata);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), chosen);
  state->func = func;
  state->user_data = user_data;
  g_signal_connect (drop_down, "notify::selected", G_CALLBACK (base_cb), state);

  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), drop_down);
  gtk_box_prepend (state->box, row);
}

/**
 * rr_merge_dialog_show:
 * @dialog: the dialog
 * @sources: (element-type RrMergeSource): copies that were merged, which live as long as @dialog
 * @with_differences: whether to list what each of them brings
 *
 * Shows what they clash in, and what they bring, in place of what was shown before.
 */
void
rr_merge_dialog_show (AdwMessageDialog *dialog,
                      GPtrArray        *sources,
                      gboolean          with_differences)
{
  State *state = g_object_get_data (G_OBJECT (dialog), state_key);
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));

  g_return_if_fail (state != NULL);
  g_return_if_fail (sources != NULL);

  append_conflicts (box, sources);
  for (guint i = 0; with_differences && i < sources->len; i++)
    append_differences (box, sources->pdata[i]);

  gtk_widget_set_margin_top (GTK_WIDGET (box), 12);
  gtk_widget_set_margin_bottom (GTK_WIDGET (box), 12);
  gtk_widget_set_margin_start (GTK_WIDGET (box), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (box), 12);
  gtk_scrolled_window_set_child (state->list, GTK_WIDGET (box));
}
