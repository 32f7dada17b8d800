/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "rr-i18n.h"
#include "rr-print.h"
#include "rr-sheets.h"

/* What of the choice the settings of a printer remember. */
#define KEY_TILE "reroute-tile"
#define KEY_SCALE "reroute-scale"

#define DEFAULT_SCALE 1.0
#define MIN_SCALE 0.25
#define MAX_SCALE 4.0

typedef struct
{
  RrExportJob *job;        /* owned */
  RrExportOptions options; /* what it points to belongs to the job */
  RrSheets *sheets;        /* owned; once the paper is known */
  GError *error;           /* owned; why there are none */
  GtkSwitch *tile;         /* borrowed, while the dialog stands */
  GtkSpinButton *scale;    /* borrowed, as well */
} Printing;

static void
printing_free (gpointer data)
{
  Printing *self = data;

  g_clear_pointer (&self->sheets, rr_sheets_free);
  g_clear_error (&self->error);
  rr_export_job_unref (self->job);
  g_free (self);
}

static void
begin_cb (GtkPrintOperation *operation,
          GtkPrintContext   *context,
          Printing          *self)
{
  g_clear_pointer (&self->sheets, rr_sheets_free);
  g_clear_error (&self->error);
  self->sheets = rr_sheets_new (rr_export_job_get_map (self->job), &self->options,
                                gtk_print_context_get_width (context), gtk_print_context_get_height (context),
                                &self->error);
  /* Where there are none, a page says why. */
  gtk_print_operation_set_n_pages (operation, self->sheets != NULL ? (int) rr_sheets_get_n (self->sheets) : 1);
}

static void
draw_error (Printing        *self,
            GtkPrintContext *context,
            cairo_t         *cr)
{
  g_autoptr (PangoLayout) layout = gtk_print_context_create_pango_layout (context);
  double margin = gtk_print_context_get_width (context) / 10;

  pango_layout_set_width (layout, (int) ((gtk_print_context_get_width (context) - 2 * margin) * PANGO_SCALE));
  pango_layout_set_text (layout, self->error->message, -1);
  cairo_move_to (cr, margin, margin);
  pango_cairo_show_layout (cr, layout);
}

/* The paper lies as the person has chosen; the map is turned on it where it fits better. */
static void
draw_cb (GtkPrintOperation *operation,
         GtkPrintContext   *context,
         int                page,
         Printing          *self)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width, height;

  if (self->sheets == NULL)
    {
      draw_error (self, context, cr);
      return;
    }
  if (page < 0 || (guint) page >= rr_sheets_get_n (self->sheets))
    return;

  rr_sheets_get_size (self->sheets, &width, &height);
  if ((width > height) != (gtk_print_context_get_width (context) > gtk_print_context_get_height (context)))
    {
      cairo_translate (cr, gtk_print_context_get_width (context), 0);
      cairo_rotate (cr, G_PI / 2);
    }
  rr_sheets_draw (self->sheets, (guint) page, cr);
}

static GtkWidget *
add_row (GtkWidget  *group,
         const char *title,
         const char *subtitle,
         GtkWidget  *widget)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), widget);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), widget);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);

  return row;
}

/* The page of the dialog. */
static GObject *
create_cb (GtkPrintOperation *operation,
           Printing          *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *scale = gtk_spin_button_new_with_range (MIN_SCALE, MAX_SCALE, 0.25);
  GtkWidget *tile = gtk_switch_new ();
  GtkWidget *row;

  self->tile = GTK_SWITCH (tile);
  self->scale = GTK_SPIN_BUTTON (scale);
  gtk_spin_button_set_digits (self->scale, 2);
  gtk_spin_button_set_value (self->scale, self->options.scale);
  gtk_switch_set_active (self->tile, self->options.tile);

  add_row (group, _("Spread over Sheets"), _("They overlap, and have marks to cut and to lay them"), tile);
  row = add_row (group, _("Scale"), "", scale);
  g_object_bind_property (tile, "active", row, "sensitive", G_BINDING_SYNC_CREATE);

  gtk_widget_set_margin_top (group, 18);
  gtk_widget_set_margin_bottom (group, 18);
  gtk_widget_set_margin_start (group, 18);
  gtk_widget_set_margin_end (group, 18);

  return G_OBJECT (group);
}

static void
apply_cb (GtkPrintOperation *operation,
          GtkWidget         *widget,
          Printing          *self)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);

  self->options.tile = gtk_switch_get_active (self->tile);
  self->options.scale = gtk_spin_button_get_value (self->scale);
  if (settings != NULL)
    {
      gtk_print_settings_set_bool (settings, KEY_TILE, self->options.tile);
      gtk_print_settings_set_double (settings, KEY_SCALE, self->options.scale);
    }
}

/* What was chosen the last time the program printed. */
static GtkPrintSettings *last_settings;

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         Printing                *self)
{
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    g_set_object (&last_settings, gtk_print_operation_get_print_settings (operation));
}

static void
recall (GtkPrintOperation *operation,
        Printing          *self)
{
  if (last_settings == NULL)
    return;

  gtk_print_operation_set_print_settings (operation, last_settings);
  if (!gtk_print_settings_has_key (last_settings, KEY_TILE))
    return;

  self->options.tile = gtk_print_settings_get_bool (last_settings, KEY_TILE);
  self->options.scale = CLAMP (gtk_print_settings_get_double_with_default (last_settings, KEY_SCALE, DEFAULT_SCALE),
                               MIN_SCALE, MAX_SCALE);
}

/**
 * rr_print_operation_new:
 * @job: the map, and how it is to look; nothing else may run with it meanwhile
 *
 * Returns: (transfer full): prints it once it is run
 */
GtkPrintOperation *
rr_print_operation_new (RrExportJob *job)
{
  GtkPrintOperation *operation;
  const char *title;
  Printing *self;

  g_return_val_if_fail (job != NULL, NULL);

  operation = gtk_print_operation_new ();
  title = rr_export_job_get_map (job)->title;
  self = g_new0 (Printing, 1);
  self->job = rr_export_job_ref (job);
  self->options = *rr_export_job_get_options (job);
  g_object_set_data_full (G_OBJECT (operation), "printing", self, printing_free);
  recall (operation, self);

  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_job_name (operation, *title != '\0' ? title : _("Customer Journey"));
  gtk_print_operation_set_custom_tab_label (operation, _("Map"));
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_cb), self);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_cb), self);
  g_signal_connect (operation, "create-custom-widget", G_CALLBACK (create_cb), self);
  g_signal_connect (operation, "custom-widget-apply", G_CALLBACK (apply_cb), self);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), self);

  return operation;
}
