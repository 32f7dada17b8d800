/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page-support.h"
#include "toolkit-flaws.h"

#include "rr-app-resources.h"
#include "rr-map-file.h"

/* Five cards, of which tp-b is hit directly and tp-c by ripple; a text lane; two segments. */
static const char map_text[] =
  "{\n"
  "  \"format\": \"reroute-journey\",\n"
  "  \"version\": 1,\n"
  "  \"title\": \"Flying & going home\",\n"
  "  \"segments\": [ { \"id\": \"sg-a\", \"name\": \"Families\", \"share\": 0.6 },\n"
  "                { \"id\": \"sg-b\", \"name\": \"Students\" } ],\n"
  "  \"people\": [ { \"id\": \"pe-a\", \"name\": \"Mia\", \"role\": \"Social desk\" } ],\n"
  "  \"stages\": [\n"
  "    { \"id\": \"st-a\", \"name\": \"Booking\" },\n"
  "    { \"id\": \"st-b\", \"name\": \"Travel <day>\" }\n"
  "  ],\n"
  "  \"lanes\": [\n"
  "    { \"id\": \"ln-a\", \"name\": \"Website\", \"channel\": \"website\" },\n"
  "    { \"id\": \"ln-b\", \"name\": \"Airport\", \"channel\": \"store\" },\n"
  "    { \"id\": \"ln-t\", \"name\": \"Behind & under\", \"kind\": \"text\" }\n"
  "  ],\n"
  "  \"touchpoints\": [\n"
  "    { \"id\": \"tp-a\", \"title\": \"Choose seats\", \"stage\": \"st-a\", \"lane\": \"ln-a\" },\n"
  "    { \"id\": \"tp-d\", \"title\": \"Pay\", \"stage\": \"st-a\", \"lane\": \"ln-b\" },\n"
  "    { \"id\": \"tp-b\", \"title\": \"Check in\", \"stage\": \"st-b\", \"lane\": \"ln-a\",\n"
  "      \"importance\": 5, \"pains\": [ \"Queue\", \"No sign\" ], \"owner\": \"pe-a\" },\n"
  "    { \"id\": \"tp-c\", \"title\": \"Rebook\", \"stage\": \"st-b\", \"step\": 1, \"lane\": \"ln-b\",\n"
  "      \"segments\": [ \"sg-a\" ] },\n"
  "    { \"id\": \"tp-e\", \"title\": \"Tell friends\", \"stage\": \"st-b\", \"step\": 2, \"lane\": \"ln-a\" }\n"
  "  ],\n"
  "  \"links\": [\n"
  "    { \"id\": \"lk-a\", \"from\": \"tp-b\", \"to\": \"tp-c\", \"strength\": 0.8 }\n"
  "  ],\n"
  "  \"scenarios\": [\n"
  "    {\n"
  "      \"id\": \"sc-a\", \"name\": \"Winter storm\", \"kind\": \"weather\",\n"
  "      \"start\": \"2015-02-21\", \"end\": \"2015-02-23\",\n"
  "      \"impacts\": [ { \"touchpoint\": \"tp-b\", \"severity\": 4 } ]\n"
  "    }\n"
  "  ]\n"
  "}\n";

/**
 * page_test_init:
 *
 * To be called before anything of GTK is used.
 */
void
page_test_init (int    *argc,
                char ***argv)
{
  toolkit_flaws_ignore ();
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  /* Without a window manager no window is active, and GTK warns of cursors that blink there. */
  g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", FALSE,
                "gtk-enable-animations", FALSE, NULL);
  g_resources_register (rr_app_get_resource ());
}

/* The window of the program has these actions; here what they are told is kept. */
static void
action_cb (GSimpleAction *action,
           GVariant      *text,
           gpointer       user_data)
{
  PageFixture *fixture = user_data;

  g_string_append_printf (fixture->toasts, "%s\n", g_variant_get_string (text, NULL));
}

/**
 * page_set_up:
 * @new_page: a #PageNew
 *
 * Shows a page of a fresh document in a window.
 */
void
page_set_up (PageFixture   *fixture,
             gconstpointer  new_page)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  const GActionEntry entries[] = {
    { .name = "toast", .activate = action_cb, .parameter_type = "s" },
    { .name = "toast-undo", .activate = action_cb, .parameter_type = "s" },
  };
  g_autoptr (RrDocument) document = NULL;

  toolkit_flaws_ignore_in_test ();
  fixture->map = rr_map_from_bytes (map_text, sizeof map_text - 1, &error);
  g_assert_no_error (error);
  document = rr_document_new (fixture->map);
  fixture->document = document;
  fixture->session = rr_session_new (document);
  fixture->toasts = g_string_new (NULL);

  fixture->page = ((PageNew) new_page) (fixture->session);
  fixture->window = gtk_window_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), fixture);
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 400, 1000);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  page_settle ();
}

void
page_tear_down (PageFixture   *fixture,
                gconstpointer  new_page)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  page_settle ();
  g_assert_finalize_object (fixture->session);
  g_string_free (fixture->toasts, TRUE);
}

/**
 * page_settle:
 *
 * Lets everything happen that is due.
 */
void
page_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

gpointer
page_element (PageFixture *fixture,
              const char  *id)
{
  gpointer element = rr_map_find (fixture->map, id);

  g_assert_nonnull (element);

  return element;
}

/**
 * page_undo_all:
 *
 * Returns: how many steps could be undone
 */
guint
page_undo_all (PageFixture *fixture)
{
  guint n = 0;

  page_leave (fixture);
  for (; rr_document_can_undo (fixture->document); n++)
    rr_document_undo (fixture->document);
  page_settle ();

  return n;
}

typedef gboolean (*Matches) (GtkWidget  *widget,
                             const char *text);

/* Depth first, among what is shown. */
static GtkWidget *
find (GtkWidget  *root,
      GType       type,
      Matches     matches,
      const char *text,
      guint      *nth)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && (matches == NULL || matches (root, text)) &&
      (*nth)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = gtk_widget_get_mapped (child) ? find (child, type, matches, text, nth)
                                                       : NULL;

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * page_find:
 * @nth: 0: the first one
 *
 * Returns: (transfer none) (nullable): a widget of @type that is shown in @root
 */
GtkWidget *
page_find (GtkWidget *root,
           GType      type,
           guint      nth)
{
  return find (root, type, NULL, NULL, &nth);
}

static gboolean
has_title (GtkWidget  *widget,
           const char *text)
{
  return g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), text) == 0;
}

GtkWidget *
page_find_row (PageFixture *fixture,
               const char  *title)
{
  guint nth = 0;
  GtkWidget *row = find (fixture->page, ADW_TYPE_PREFERENCES_ROW, has_title, title, &nth);

  if (row == NULL)
    g_error ("There is no row “%s”", title);

  return row;
}

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  return g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0;
}

/**
 * page_find_label:
 *
 * Returns: (transfer none) (nullable): a label that is shown and says @text
 */
GtkWidget *
page_find_label (GtkWidget  *root,
                 const char *text)
{
  guint nth = 0;

  return find (root, GTK_TYPE_LABEL, has_label, text, &nth);
}

static gboolean
has_name (GtkWidget  *widget,
          const char *text)
{
  const char *label = GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget)) : NULL;

  return g_strcmp0 (label, text) == 0 ||
         g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0;
}

/**
 * page_find_button:
 * @text: its label or its tooltip
 *
 * Returns: (transfer none): a button that is shown in @root
 */
GtkWidget *
page_find_button (GtkWidget  *root,
                  const char *text)
{
  guint nth = 0;
  GtkWidget *button = find (root, GTK_TYPE_BUTTON, has_name, text, &nth);

  if (button == NULL)
    g_error ("There is no button “%s”", text);

  return button;
}

void
page_press (GtkWidget  *root,
            const char *text)
{
  GtkWidget *button = page_find_button (root, text);

  g_assert_true (gtk_widget_is_sensitive (button));
  if (GTK_IS_TOGGLE_BUTTON (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  else
    g_signal_emit_by_name (button, "clicked");
  page_settle ();
}

/**
 * page_leave:
 *
 * Takes the focus away from whatever has it, as saving and closing do.
 */
void
page_leave (PageFixture *fixture)
{
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  page_settle ();
}
