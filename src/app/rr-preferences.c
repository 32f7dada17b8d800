/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-help.h"
#include "rr-i18n.h"
#include "rr-new-map.h"
#include "rr-playbook-list.h"
#include "rr-preferences.h"
#include "rr-question.h"

struct _RrPreferences
{
  AdwPreferencesWindow parent_instance;

  GSettings *settings;    /* owned */
  GtkWidget *folder_row;  /* borrowed */
  GtkWidget *folder_reset; /* borrowed */
};

G_DEFINE_FINAL_TYPE (RrPreferences, rr_preferences, ADW_TYPE_PREFERENCES_WINDOW)

typedef struct
{
  const char *value;
  const char *label;
} Choice;

/* Each ends with an empty one. */
static const Choice schemes[] = {
  { "system", N_("As the system") },
  { "light", N_("Light") },
  { "dark", N_("Dark") },
  { NULL, NULL },
};

static const Choice densities[] = {
  { "comfortable", N_("Comfortable") },
  { "compact", N_("Compact") },
  { NULL, NULL },
};

static const Choice emotion_scales[] = {
  { "faces", N_("Faces") },
  { "numbers", N_("Numbers") },
  { "both", N_("Faces and numbers") },
  { NULL, NULL },
};

static AdwPreferencesGroup *
add_group (AdwPreferencesPage *page,
           const char         *title,
           const char         *description)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, title);
  adw_preferences_group_set_description (group, description);
  adw_preferences_page_add (page, group);

  return group;
}

static void
describe (GtkWidget  *row,
          const char *title,
          const char *subtitle)
{
  /* Names and paths are no markup. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
}

static gboolean
value_to_index (GValue   *value,
                GVariant *variant,
                gpointer  user_data)
{
  const Choice *choices = user_data;

  for (guint i = 0; choices[i].value != NULL; i++)
    if (g_str_equal (g_variant_get_string (variant, NULL), choices[i].value))
      g_value_set_uint (value, i);

  return TRUE;
}

static GVariant *
index_to_value (const GValue       *value,
                const GVariantType *type,
                gpointer            user_data)
{
  const Choice *choices = user_data;

  return g_variant_new_string (choices[g_value_get_uint (value)].value);
}

static void
add_choice (RrPreferences       *self,
            AdwPreferencesGroup *group,
            const char          *key,
            const Choice        *choices,
            const char          *title,
            const char          *subtitle)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  GtkWidget *row = adw_combo_row_new ();

  for (guint i = 0; choices[i].value != NULL; i++)
    gtk_string_list_append (labels, _(choices[i].label));
  describe (row, title, subtitle);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (labels));
  g_settings_bind_with_mapping (self->settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT,
                                value_to_index, index_to_value, (gpointer) choices, NULL);
  adw_preferences_group_add (group, row);
}

static void
add_appearance (RrPreferences      *self,
                AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = add_group (page, _("Appearance"), NULL);

  add_choice (self, group, "color-scheme", schemes, _("Colours"), _("Exports are light unless you choose otherwise"));
  add_choice (self, group, "card-density", densities, _("Density of Cards"), _("Compact shows more of a map at once"));
  add_choice (self, group, "emotion-scale", emotion_scales, _("Emotions on Cards"), NULL);
}

static gboolean
has_lane (GValue   *value,
          GVariant *variant,
          gpointer  user_data)
{
  g_autofree const char **ids = g_variant_get_strv (variant, NULL);

  g_value_set_boolean (value, g_strv_contains (ids, user_data));

  return TRUE;
}

static void
lane_toggled_cb (RrPreferences  *self,
                 GtkCheckButton *button)
{
  const char *id = g_object_get_data (G_OBJECT (button), "lane");
  g_auto (GStrv) before = g_settings_get_strv (self->settings, "default-lanes");
  gboolean active = gtk_check_button_get_active (button);
  g_autoptr (GStrvBuilder) after = NULL;
  g_auto (GStrv) lanes = NULL;

  if (g_strv_contains ((const char *const *) before, id) == active)
    return;

  after = g_strv_builder_new ();
  for (guint i = 0; before[i] != NULL; i++)
    if (!g_str_equal (before[i], id))
      g_strv_builder_add (after, before[i]);
  if (active)
    g_strv_builder_add (after, id);
  lanes = g_strv_builder_end (after);
  g_settings_set_strv (self->settings, "default-lanes", (const char *const *) lanes);
}

static void
add_lanes (RrPreferences      *self,
           AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = add_group (page, _("New Maps"), NULL);
  GtkWidget *expander = adw_expander_row_new ();
  guint n_lanes;
  const RrNewMapLane *lanes = rr_new_map_get_lanes (&n_lanes);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), _("Rows of a New Map"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (expander), _("Without a row for touchpoints it gets the usual ones"));

  for (guint i = 0; i < n_lanes; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *button = gtk_check_button_new ();

      describe (row, _(lanes[i].name), NULL);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
      g_object_set_data (G_OBJECT (button), "lane", (gpointer) lanes[i].id);
      g_settings_bind_with_mapping (self->settings, "default-lanes", button, "active", G_SETTINGS_BIND_GET,
                                    has_lane, NULL, (gpointer) lanes[i].id, NULL);
      g_signal_connect_object (button, "toggled", G_CALLBACK (lane_toggled_cb), self, G_CONNECT_SWAPPED);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
    }
  adw_preferences_group_add (group, expander);
}

/* A row that ends with a control, which is set with it. */
static void
add_control (AdwPreferencesGroup *group,
             GtkWidget           *control,
             const char          *title,
             const char          *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  describe (row, title, subtitle);
  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), control);
  adw_preferences_group_add (group, row);
}

static void
add_saving (RrPreferences      *self,
            AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = add_group (page, _("Saving"), NULL);
  GtkWidget *autosave = gtk_switch_new ();
  GtkWidget *versions = gtk_spin_button_new_with_range (0, 1000, 1);

  g_settings_bind (self->settings, "autosave", autosave, "active", G_SETTINGS_BIND_DEFAULT);
  add_control (group, autosave, _("Save Automatically"), _("A moment after each change, once a map has a file"));
  g_settings_bind (self->settings, "versions-kept", versions, "value", G_SETTINGS_BIND_DEFAULT);
  add_control (group, versions, _("Older Versions"), _("How many are kept of each map; none if 0"));
}

static void
update_folder (RrPreferences *self)
{
  g_autofree char *path = g_settings_get_string (self->settings, "playbook-folder");
  g_autoptr (GFile) folder = rr_playbook_list_get_folder ();
  g_autofree char *name = g_file_get_parse_name (folder);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->folder_row), name);
  gtk_widget_set_sensitive (self->folder_reset, *path != '\0');
}

static void
folder_chosen_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (RrPreferences) self = user_data;
  g_autoptr (GFile) folder = rr_file_choose_finish (result);
  g_autofree char *path = folder != NULL ? g_file_get_path (folder) : NULL;

  /* Settings hold UTF-8, names of files hold any bytes. */
  if (path != NULL && !g_utf8_validate (path, -1, NULL))
    {
      g_free (path);
      path = g_file_get_uri (folder);
    }
  if (path != NULL)
    g_settings_set_string (self->settings, "playbook-folder", path);
}

static void
choose_folder_cb (RrPreferences *self)
{
  g_autoptr (GtkFileChooserNative) chooser = gtk_file_chooser_native_new (_("Folder of Playbooks"), GTK_WINDOW (self),
                                                                         GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, NULL, NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  rr_file_choose_async (chooser, folder_chosen_cb, g_object_ref (self));
}

static void
reset_folder_cb (RrPreferences *self)
{
  g_settings_reset (self->settings, "playbook-folder");
}

static GtkWidget *
create_button (RrPreferences *self,
               const char    *icon_name,
               const char    *tooltip,
               GCallback      callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (button, "clicked", callback, self);

  return button;
}

static void
add_plans (RrPreferences      *self,
           AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = add_group (page, _("Plans and Reports"), NULL);
  GtkWidget *author = adw_entry_row_new ();
  GtkWidget *choose = create_button (self, "document-open-symbolic", _("Choose a folder"), G_CALLBACK (choose_folder_cb));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (author), _("Author, as named in documents"));
  g_settings_bind (self->settings, "author-name", author, "text", G_SETTINGS_BIND_DEFAULT);
  adw_preferences_group_add (group, author);

  self->folder_row = adw_action_row_new ();
  describe (self->folder_row, _("Your own playbooks"), NULL);
  self->folder_reset = create_button (self, "edit-undo-symbolic", _("Back to the usual folder"), G_CALLBACK (reset_folder_cb));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self->folder_row), self->folder_reset);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self->folder_row), choose);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self->folder_row), choose);
  adw_preferences_group_add (group, self->folder_row);

  g_signal_connect_object (self->settings, "changed::playbook-folder", G_CALLBACK (update_folder), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  update_folder (self);
}

static void
rr_preferences_finalize (GObject *object)
{
  RrPreferences *self = RR_PREFERENCES (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rr_preferences_parent_class)->finalize (object);
}

static void
rr_preferences_class_init (RrPreferencesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_preferences_finalize;
}

static void
rr_preferences_init (RrPreferences *self)
{
  /* libadwaita's own title is not there in every language of ours. */
  gtk_window_set_title (GTK_WINDOW (self), _("Preferences"));
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (self), FALSE);
  rr_help_add_key (GTK_WIDGET (self), "preferences");
}

/**
 * rr_preferences_new:
 * @settings: the application's settings
 *
 * Returns: (transfer none): a new window, which GTK owns until it is closed
 */
GtkWindow *
rr_preferences_new (GSettings *settings)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  RrPreferences *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (RR_TYPE_PREFERENCES, NULL);
  self->settings = g_object_ref (settings);
  add_appearance (self, page);
  add_lanes (self, page);
  add_saving (self, page);
  add_plans (self, page);
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (self), page);

  return GTK_WINDOW (self);
}
