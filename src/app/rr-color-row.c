/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-color-row.h"

#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-theme.h"
#include "rr-value.h"

#define SWATCH_SIZE 20
#define COLUMNS 5

/* Colors that can be told apart, from four metres and by most who see colors differently. */
typedef struct
{
  const char *code;
  const char *name;
} Swatch;

static const Swatch swatches[] = {
  { "#3584e4", N_("Blue") },
  { "#1c71d8", N_("Dark blue") },
  { "#26a269", N_("Green") },
  { "#e5a50a", N_("Yellow") },
  { "#c64600", N_("Orange") },
  { "#c01c28", N_("Red") },
  { "#9141ac", N_("Purple") },
  { "#865e3c", N_("Brown") },
  { "#5e5c64", N_("Gray") },
  { "#008073", N_("Teal") },
};

struct _RrColorRow
{
  AdwActionRow parent_instance;

  RrFieldEditor *editor; /* owned */
  GtkWidget *menu;       /* borrowed, a child */
  GtkWidget *sample;     /* borrowed, a child: the color that is set */
  GtkWidget *entry;      /* borrowed, a child: its code */
  gboolean updating;     /* the color comes from the map */
};

G_DEFINE_FINAL_TYPE (RrColorRow, rr_color_row, ADW_TYPE_ACTION_ROW)

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        user_data)
{
  const char *code = g_object_get_data (G_OBJECT (area), "code");
  RrColor color;

  cairo_arc (cr, width / 2.0, height / 2.0, MIN (width, height) / 2.0 - 1, 0, 2 * G_PI);
  if (code != NULL && rr_color_parse (code, &color))
    {
      cairo_set_source_rgba (cr, color.red, color.green, color.blue, color.alpha);
      cairo_fill (cr);
      return;
    }

  /* No color of its own: an empty ring. */
  cairo_set_source_rgba (cr, 0.5, 0.5, 0.5, 1);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static GtkWidget *
new_sample (const char *code)
{
  GtkWidget *area = gtk_drawing_area_new ();

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), SWATCH_SIZE);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), SWATCH_SIZE);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb, NULL, NULL);
  gtk_widget_set_valign (area, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (area), "code", (gpointer) code);

  return area;
}

/* The name of a color for people: its own, or its code. */
static const char *
get_name (const char *code)
{
  if (*code == '\0')
    return _("Automatic");

  for (guint i = 0; i < G_N_ELEMENTS (swatches); i++)
    {
      if (g_ascii_strcasecmp (swatches[i].code, code) == 0)
        return _(swatches[i].name);
    }

  return code;
}

static void
changed_cb (RrColorRow *self)
{
  const char *code = rr_field_editor_get_text (self->editor);

  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);

  g_object_set_data_full (G_OBJECT (self->sample), "code", g_strdup (code), g_free);
  gtk_widget_queue_draw (self->sample);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), get_name (code));

  self->updating = TRUE;
  rr_field_row_set_text (self->entry, code);
  self->updating = FALSE;
}

static void
choose (RrColorRow *self,
        const char *code)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->menu));
  if (rr_field_editor_is_editable (self->editor))
    rr_field_row_set_value (GTK_WIDGET (self), self->editor, rr_value_text (code), RR_COMMIT_NOW);
}

static void
swatch_clicked_cb (RrColorRow *self,
                   GtkWidget  *button)
{
  choose (self, g_object_get_data (G_OBJECT (button), "code"));
}

/* A code counts as soon as it is one. */
static void
typed_cb (RrColorRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *code = NULL;
  RrColor color;

  if (self->updating || !rr_field_editor_is_editable (self->editor))
    return;

  code = g_strdup_printf ("%s%s", *text == '#' || *text == '\0' ? "" : "#", text);
  if (*code == '\0' || (g_utf8_strlen (code, -1) == 7 && rr_color_parse (code, &color)))
    {
      gtk_widget_remove_css_class (self->entry, "error");
      rr_field_row_set_value (GTK_WIDGET (self), self->editor, rr_value_text (code),
                              RR_COMMIT_TYPING);
    }
  else
    {
      gtk_widget_add_css_class (self->entry, "error");
    }
}

static void
rr_color_row_dispose (GObject *object)
{
  RrColorRow *self = RR_COLOR_ROW (object);

  self->updating = TRUE;
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rr_color_row_parent_class)->dispose (object);
}

static void
rr_color_row_class_init (RrColorRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_color_row_dispose;
}

static GtkWidget *
new_swatch_button (RrColorRow *self,
                   const char *code)
{
  GtkWidget *button = gtk_button_new ();
  const char *name = get_name (code);

  gtk_button_set_child (GTK_BUTTON (button), new_sample (code));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  g_object_set_data (G_OBJECT (button), "code", (gpointer) code);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (swatch_clicked_cb), self);

  return button;
}

static GtkWidget *
new_popover (RrColorRow *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *automatic = gtk_button_new_with_label (_("Automatic"));

  for (guint i = 0; i < G_N_ELEMENTS (swatches); i++)
    gtk_grid_attach (GTK_GRID (grid), new_swatch_button (self, swatches[i].code),
                     (int) i % COLUMNS, (int) i / COLUMNS, 1, 1);

  g_object_set_data (G_OBJECT (automatic), "code", (gpointer) "");
  g_signal_connect_swapped (automatic, "clicked", G_CALLBACK (swatch_clicked_cb), self);

  self->entry = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), "#3584e4");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Code of the color"), -1);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (typed_cb), self);

  gtk_box_append (GTK_BOX (box), grid);
  gtk_box_append (GTK_BOX (box), automatic);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_popover_set_child (GTK_POPOVER (popover), box);

  return popover;
}

static void
rr_color_row_init (RrColorRow *self)
{
  GtkWidget *popover = new_popover (self);

  self->sample = new_sample (NULL);
  self->menu = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->menu), self->sample);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->menu), popover);
  gtk_widget_set_valign (self->menu, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->menu, "flat");
  gtk_widget_set_tooltip_text (self->menu, _("Choose a Color"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Choose a Color"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->menu);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), self->menu);
}

/**
 * rr_color_row_new:
 * @editor: an editor of a color
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_color_row_new (RrFieldEditor *editor)
{
  RrColorRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_COLOR_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  rr_field_row_end_typing_with (GTK_WIDGET (self), editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
