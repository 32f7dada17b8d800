/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-plan-notes.h"

#include "rr-i18n.h"
#include "rr-message-edit.h"
#include "rr-style.h"

/* Lines of a message that are shown in the list. */
#define MESSAGE_LINES 4

struct _RrPagePlanNotes
{
  GtkWidget parent_instance;

  GtkWidget *scrolled; /* owned by the widget as its parent */
  GtkWidget *list;     /* borrowed, a child */
  GString *shown;      /* owned; what the rows say, so that equal ones are left alone */
};

enum
{
  OPEN,
  ACT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrPagePlanNotes, rr_page_plan_notes, GTK_TYPE_WIDGET)

static void
activated_cb (RrPagePlanNotes *self,
              GtkListBoxRow   *row)
{
  gpointer element = g_object_get_data (G_OBJECT (row), "element");

  if (element != NULL)
    g_signal_emit (self, signals[OPEN], 0, element);
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  rr_style_wrap (GTK_LABEL (label));
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* @name is what the row says of itself to those who do not see it: a part of @child or all of it. */
static void
add_row (RrPagePlanNotes *self,
         GtkWidget       *child,
         GtkWidget       *name,
         gpointer         element)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY, name, NULL, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), element != NULL);
  if (element != NULL)
    g_object_set_data_full (G_OBJECT (row), "element", g_object_ref (element), g_object_unref);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

/* Returns whether the rows have to be made again: they are about to say something else. */
static gboolean
start_rows (RrPagePlanNotes *self,
            GString         *shown)
{
  GtkWidget *child;

  if (g_string_equal (self->shown, shown))
    return FALSE;

  g_string_assign (self->shown, shown->str);
  while ((child = GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0))) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);

  return TRUE;
}

static gpointer
get_target (const RrFinding *finding)
{
  if (finding->action != NULL)
    return finding->action;
  if (finding->message != NULL)
    return finding->message;

  return finding->touchpoint;
}

/* What can be done about a finding, at once. */
static const char *
get_remedy (RrFindingKind kind)
{
  switch (kind)
    {
    case RR_FINDING_NO_OWNER:
      return _("Choose…");
    case RR_FINDING_DUE_BEFORE_START:
    case RR_FINDING_OVERDUE:
      return _("Set Date…");
    case RR_FINDING_UNCHECKED_MESSAGE:
      return _("Check…");
    case RR_FINDING_NO_MESSAGE:
      return _("Add Message");
    case RR_FINDING_NO_ACTION:
    case RR_FINDING_SOURCE_NO_ACTION:
    case RR_FINDING_ONLY_SERVICE:
    default:
      return _("Add Action");
    }
}

static void
remedy_cb (RrPagePlanNotes *self,
           GtkWidget       *button)
{
  RrElement *element = g_object_get_data (G_OBJECT (button), "element");
  int kind = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "kind"));

  g_signal_emit (self, signals[ACT], 0, kind, element);
}

static GtkWidget *
new_remedy_button (RrPagePlanNotes *self,
                   const RrFinding *finding)
{
  GtkWidget *button = gtk_button_new_with_label (get_remedy (finding->kind));
  gpointer element = get_target (finding);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "remedy");
  g_object_set_data (G_OBJECT (button), "kind", GINT_TO_POINTER ((int) finding->kind));
  if (element != NULL)
    g_object_set_data_full (G_OBJECT (button), "element", g_object_ref (element), g_object_unref);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remedy_cb), self);

  return button;
}

/**
 * rr_page_plan_notes_show_findings:
 * @findings: (element-type RrFinding): what the plan lacks
 */
void
rr_page_plan_notes_show_findings (RrPagePlanNotes *self,
                                  GPtrArray       *findings)
{
  g_autoptr (GString) shown = g_string_new (NULL);

  g_return_if_fail (RR_IS_PAGE_PLAN_NOTES (self));
  g_return_if_fail (findings != NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const RrFinding *finding = g_ptr_array_index (findings, i);

      g_string_append_printf (shown, "%p %s\n", get_target (finding), finding->text);
    }
  if (!start_rows (self, shown))
    return;

  for (guint i = 0; i < findings->len; i++)
    {
      const RrFinding *finding = g_ptr_array_index (findings, i);
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
      GtkWidget *text;
      GtkWidget *image = gtk_image_new_from_icon_name (finding->kind == RR_FINDING_OVERDUE
                                                       ? "alarm-symbolic"
                                                       : "dialog-warning-symbolic");

      gtk_widget_set_valign (image, GTK_ALIGN_START);
      gtk_widget_add_css_class (image, "warning");
      gtk_box_append (GTK_BOX (box), image);
      text = new_label (finding->text, NULL);
      gtk_widget_set_hexpand (text, TRUE);
      gtk_box_append (GTK_BOX (box), text);
      gtk_box_append (GTK_BOX (box), new_remedy_button (self, finding));
      add_row (self, box, text, get_target (finding));
    }
}

/* Status, channels and checks of a message in one line. */
static char *
describe_message (RrMessage *message)
{
  g_autoptr (GString) channels = g_string_new (NULL);
  guint n_checks = g_strv_length ((char **) message->checks);
  guint n_reached = rr_message_count_reached (message);

  for (guint i = 0; message->channels[i] != NULL; i++)
    {
      int channel = rr_enum_find (&rr_channels, message->channels[i]);

      g_string_append_printf (channels, "%s%s", i > 0 ? _(", ") : "",
                              channel >= 0 ? rr_enum_label (&rr_channels, (guint) channel)
                                           : message->channels[i]);
    }

  if (n_reached > 0 && n_reached < g_strv_length ((char **) message->channels))
    /* Translators: channels of a message, on how many of them it is out, and how many of its
     * checks were made */
    return g_strdup_printf (_("%s (out on %u) · %u of %u checks"), channels->str, n_reached, n_checks,
                            rr_message_checks.n_values);

  /* Translators: channels of a message, and how many of its checks were made */
  return g_strdup_printf (_("%s · %u of %u checks"),
                          channels->len > 0 ? channels->str : _("No channel"),
                          n_checks, rr_message_checks.n_values);
}

static GtkWidget *
new_message_child (RrMessage *message,
                   gboolean   outdated)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  /* Its lines are run together, so that a letter takes no more room than a sentence. */
  g_auto (GStrv) lines = g_strsplit_set (message->text, "\n", -1);
  g_autofree char *run = g_strjoinv (" ", lines);
  GtkWidget *text = new_label (run, NULL);
  GtkWidget *status = new_label (rr_enum_label (&rr_message_statuses, message->status), "status");
  g_autofree char *description = describe_message (message);
  GtkWidget *meta = new_label (description, "caption");

  gtk_label_set_lines (GTK_LABEL (text), MESSAGE_LINES);
  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_label_set_wrap (GTK_LABEL (status), FALSE);
  gtk_widget_set_valign (status, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (meta, "dim-label");

  gtk_box_append (GTK_BOX (line), status);
  gtk_box_append (GTK_BOX (line), meta);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), line);
  if (outdated)
    {
      GtkWidget *mark = new_label (_("No longer suggested"), "caption");

      gtk_widget_add_css_class (mark, "dim-label");
      gtk_box_append (GTK_BOX (box), mark);
    }

  return box;
}

/**
 * rr_page_plan_notes_show_messages:
 * @scenario: (nullable): whose messages to show
 * @suggestions: (nullable): tells which messages are no longer suggested
 */
void
rr_page_plan_notes_show_messages (RrPagePlanNotes *self,
                                  RrScenario      *scenario,
                                  RrSuggestions   *suggestions)
{
  g_autoptr (GString) shown = g_string_new (NULL);
  guint n = scenario != NULL ? rr_list_get_size (scenario->messages) : 0;

  g_return_if_fail (RR_IS_PAGE_PLAN_NOTES (self));

  for (guint i = 0; i < n; i++)
    {
      RrMessage *message = rr_list_get (scenario->messages, i);
      g_autofree char *description = describe_message (message);

      g_string_append_printf (shown, "%p %d %d %s %s\n", (void *) message, message->status,
                              suggestions != NULL &&
                              rr_suggestions_is_outdated (suggestions, message),
                              description, message->text);
    }
  if (!start_rows (self, shown))
    return;

  for (guint i = 0; i < n; i++)
    {
      RrMessage *message = rr_list_get (scenario->messages, i);
      gboolean outdated = suggestions != NULL && rr_suggestions_is_outdated (suggestions, message);
      GtkWidget *child = new_message_child (message, outdated);

      add_row (self, child, child, message);
    }
}

static void
rr_page_plan_notes_dispose (GObject *object)
{
  RrPagePlanNotes *self = RR_PAGE_PLAN_NOTES (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);

  G_OBJECT_CLASS (rr_page_plan_notes_parent_class)->dispose (object);
}

static void
rr_page_plan_notes_finalize (GObject *object)
{
  g_string_free (RR_PAGE_PLAN_NOTES (object)->shown, TRUE);

  G_OBJECT_CLASS (rr_page_plan_notes_parent_class)->finalize (object);
}

static void
rr_page_plan_notes_class_init (RrPagePlanNotesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_page_plan_notes_dispose;
  G_OBJECT_CLASS (klass)->finalize = rr_page_plan_notes_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[ACT] = g_signal_new ("act", RR_TYPE_PAGE_PLAN_NOTES, G_SIGNAL_RUN_LAST,
                               0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, RR_TYPE_ELEMENT);
  signals[OPEN] = g_signal_new ("open", RR_TYPE_PAGE_PLAN_NOTES, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 1, RR_TYPE_ELEMENT);
}

static void
rr_page_plan_notes_init (RrPagePlanNotes *self)
{
  self->shown = g_string_new (NULL);
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "notes-list");
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (activated_cb), self);

  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (self->scrolled, TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->list);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * rr_page_plan_notes_new:
 * @label: what the list is of, for people who do not see it
 * @empty: what is said where there is nothing
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
rr_page_plan_notes_new (const char *label,
                        const char *empty)
{
  RrPagePlanNotes *self;
  GtkWidget *placeholder;

  g_return_val_if_fail (label != NULL && empty != NULL, NULL);

  self = g_object_new (RR_TYPE_PAGE_PLAN_NOTES, NULL);
  placeholder = new_label (empty, "page-note");
  gtk_widget_add_css_class (placeholder, "dim-label");
  gtk_list_box_set_placeholder (GTK_LIST_BOX (self->list), placeholder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);

  return GTK_WIDGET (self);
}
