/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-date-row.h"

#include <string.h>

#include "rr-date.h"
#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-value.h"

/* Of "2015-02-22". */
#define DAY_LENGTH 10

struct _RrDateRow
{
  AdwEntryRow parent_instance;

  char *date;            /* owned; what was taken last, or NULL */
  gboolean valid;        /* what stands there now */
  GtkWidget *menu;       /* borrowed, a child: the button of the calendar */
  GtkWidget *calendar;   /* borrowed, a child of its popover */
  RrFieldEditor *editor; /* owned; NULL: the owner of the row follows "date" */
  gboolean updating;     /* the date comes from outside */
};

enum
{
  PROP_DATE = 1,
  PROP_VALID,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RrDateRow, rr_date_row, ADW_TYPE_ENTRY_ROW)

/* Reads what a person types: a blank may stand between day and time. */
static gboolean
read_text (const char  *text,
           char       **date)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  RrDate parsed;

  *date = NULL;
  if (*stripped == '\0')
    return TRUE;

  if (strlen (stripped) > DAY_LENGTH && stripped[DAY_LENGTH] == ' ')
    stripped[DAY_LENGTH] = 'T';
  if (!rr_date_parse (stripped, &parsed))
    return FALSE;

  *date = g_steal_pointer (&stripped);
  return TRUE;
}

/* Writes a date as people type it: a blank for the T, no seconds where they are zero, and
 * no Z, which is what nothing means. */
static char *
write_text (const char *date)
{
  g_autoptr (GString) text = g_string_new (date != NULL ? date : "");

  if (text->len <= DAY_LENGTH)
    return g_string_free (g_steal_pointer (&text), FALSE);

  text->str[DAY_LENGTH] = ' ';
  if (g_str_has_suffix (text->str, "Z"))
    g_string_truncate (text, text->len - 1);
  if (text->len == strlen ("2015-02-22 11:35:00") && g_str_has_suffix (text->str, ":00"))
    g_string_truncate (text, text->len - strlen (":00"));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
set_valid (RrDateRow *self,
           gboolean   valid)
{
  if (self->valid == valid)
    return;

  self->valid = valid;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALID]);
}

static void
mark (RrDateRow *self,
      gboolean   wrong)
{
  if (wrong)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "error");
      gtk_widget_set_tooltip_text (GTK_WIDGET (self),
                                   _("Not a date. Write it as 2015-02-22 or 2015-02-22 11:35."));
      gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                                   GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE, -1);
    }
  else
    {
      /* What stands there is the same in all languages; over it one reads it in one's own. */
      g_autofree char *shown = self->date != NULL ? rr_date_display (self->date) : NULL;

      gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
      gtk_widget_set_tooltip_text (GTK_WIDGET (self), shown != NULL ? shown : _("Such as 2015-02-22 or 2015-02-22 11:35"));
      gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID);
    }
}

static void
typed_cb (RrDateRow *self)
{
  g_autofree char *date = NULL;

  if (self->updating)
    return;

  set_valid (self, read_text (gtk_editable_get_text (GTK_EDITABLE (self)), &date));
  if (self->valid)
    mark (self, FALSE);
}

/* Takes what stands there. */
static void
commit (RrDateRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  g_autofree char *shown = write_text (self->date);
  g_autofree char *date = NULL;

  if (self->updating || g_str_equal (text, shown))
    return;

  if (!read_text (text, &date))
    {
      mark (self, TRUE);
      return;
    }

  if (g_strcmp0 (date, self->date) == 0)
    return;

  rr_date_row_set_date (self, date);
  if (self->editor != NULL && rr_field_editor_is_editable (self->editor))
    rr_field_row_set_value (GTK_WIDGET (self), self->editor, rr_value_text (date), RR_COMMIT_NOW);
}

/* Opens the calendar at the date, or at today. */
static void
calendar_shown_cb (RrDateRow *self)
{
  RrDate date;
  g_autoptr (GDateTime) day = NULL;

  if (self->date != NULL && rr_date_parse (self->date, &date))
    {
      g_autofree char *text = g_strndup (self->date, DAY_LENGTH);
      int year, month, day_of_month;

      if (sscanf (text, "%d-%d-%d", &year, &month, &day_of_month) == 3)
        day = g_date_time_new_local (year, month, day_of_month, 0, 0, 0);
    }
  if (day == NULL)
    day = g_date_time_new_now_local ();

  self->updating = TRUE;
  gtk_calendar_select_day (GTK_CALENDAR (self->calendar), day);
  self->updating = FALSE;
}

static void
day_selected_cb (RrDateRow *self)
{
  g_autoptr (GDateTime) day = NULL;
  g_autofree char *text = NULL;
  const char *time = "";

  if (self->updating)
    return;

  day = gtk_calendar_get_date (GTK_CALENDAR (self->calendar));
  if (self->date != NULL && strlen (self->date) > DAY_LENGTH)
    time = self->date + DAY_LENGTH;
  text = g_strdup_printf ("%04d-%02d-%02d%s", g_date_time_get_year (day),
                          g_date_time_get_month (day), g_date_time_get_day_of_month (day), time);

  gtk_editable_set_text (GTK_EDITABLE (self), text);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->menu));
  commit (self);
}

static void
editor_changed_cb (RrDateRow *self)
{
  const char *text = rr_field_editor_get_text (self->editor);

  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);
  rr_date_row_set_date (self, *text == '\0' ? NULL : text);
}

static void
rr_date_row_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  RrDateRow *self = RR_DATE_ROW (object);

  switch (property_id)
    {
    case PROP_DATE:
      g_value_set_string (value, self->date);
      break;
    case PROP_VALID:
      g_value_set_boolean (value, self->valid);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_date_row_set_property (GObject      *object,
                          guint         property_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_DATE:
      rr_date_row_set_date (RR_DATE_ROW (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_date_row_dispose (GObject *object)
{
  RrDateRow *self = RR_DATE_ROW (object);

  self->updating = TRUE;
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rr_date_row_parent_class)->dispose (object);
}

static void
rr_date_row_finalize (GObject *object)
{
  g_free (RR_DATE_ROW (object)->date);

  G_OBJECT_CLASS (rr_date_row_parent_class)->finalize (object);
}

static void
rr_date_row_class_init (RrDateRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rr_date_row_get_property;
  object_class->set_property = rr_date_row_set_property;
  object_class->dispose = rr_date_row_dispose;
  object_class->finalize = rr_date_row_finalize;

  properties[PROP_DATE] =
    g_param_spec_string ("date", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_VALID] =
    g_param_spec_boolean ("valid", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rr_date_row_init (RrDateRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget *popover = gtk_popover_new ();

  self->valid = TRUE;
  mark (self, FALSE);

  self->calendar = gtk_calendar_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), self->calendar);
  g_signal_connect_swapped (popover, "show", G_CALLBACK (calendar_shown_cb), self);
  g_signal_connect_swapped (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self);

  self->menu = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->menu), "x-office-calendar-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->menu), popover);
  gtk_widget_set_valign (self->menu, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->menu, "flat");
  gtk_widget_set_tooltip_text (self->menu, _("Choose a Day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Choose a Day"), -1);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), self->menu);

  g_signal_connect (self, "changed", G_CALLBACK (typed_cb), NULL);
  g_signal_connect (self, "entry-activated", G_CALLBACK (commit), NULL);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (commit), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * rr_date_row_new:
 *
 * Returns: (transfer floating): a row without a date
 */
GtkWidget *
rr_date_row_new (void)
{
  return g_object_new (RR_TYPE_DATE_ROW, NULL);
}

/**
 * rr_date_row_new_for_field:
 * @editor: an editor of a date
 *
 * Returns: (transfer floating): a row for it
 */
GtkWidget *
rr_date_row_new_for_field (RrFieldEditor *editor)
{
  RrDateRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_DATE_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (editor_changed_cb), self,
                           G_CONNECT_SWAPPED);
  editor_changed_cb (self);

  return GTK_WIDGET (self);
}

/**
 * rr_date_row_get_date:
 *
 * Returns: (transfer none) (nullable): the date, as a map holds it
 */
const char *
rr_date_row_get_date (RrDateRow *self)
{
  g_return_val_if_fail (RR_IS_DATE_ROW (self), NULL);

  return self->date;
}

/**
 * rr_date_row_set_date:
 * @date: (nullable): a date, as a map holds it
 */
void
rr_date_row_set_date (RrDateRow  *self,
                      const char *date)
{
  g_autofree char *copy = g_strdup (date);
  g_autofree char *text = NULL;

  g_return_if_fail (RR_IS_DATE_ROW (self));

  text = write_text (date);
  self->updating = TRUE;
  rr_field_row_set_text (GTK_WIDGET (self), text);
  self->updating = FALSE;
  set_valid (self, TRUE);

  if (g_strcmp0 (copy, self->date) == 0)
    {
      mark (self, FALSE);
      return;
    }

  g_free (self->date);
  self->date = g_steal_pointer (&copy);
  mark (self, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
}

/**
 * rr_date_row_get_valid:
 *
 * Returns: whether what stands in the row is a date, or nothing
 */
gboolean
rr_date_row_get_valid (RrDateRow *self)
{
  g_return_val_if_fail (RR_IS_DATE_ROW (self), FALSE);

  return self->valid;
}
