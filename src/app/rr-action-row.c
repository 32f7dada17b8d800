/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-action-row.h"

#include "config.h"

#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-page-plan-groups.h"
#include "rr-plan.h"

struct _RrActionRow
{
  GtkWidget parent_instance;

  GtkWidget *heading;      /* template */
  GtkWidget *body;         /* template */
  GtkWidget *check;        /* template */
  GtkWidget *title;        /* template */
  GtkWidget *strategy;     /* template */
  GtkWidget *meta;         /* template */
  GtkWidget *overdue;      /* template */
  GtkWidget *outdated;     /* template */

  RrSession *session;      /* owned */
  RrAction *action;        /* owned, or NULL */
  gboolean updating;       /* the tick comes from the map */
};

enum
{
  DROPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrActionRow, rr_action_row, GTK_TYPE_WIDGET)

/* A due date as people say it: the day by its name where it is near. */
static char *
format_due (const char *due,
            gint64      now)
{
  RrDate date;
  gint64 day, today;

  if (!rr_date_parse (due, &date))
    return g_strdup (due);

  day = date.first / G_TIME_SPAN_DAY;
  today = now / G_TIME_SPAN_DAY;
  if (day == today || day == today + 1)
    {
      int minutes = (int) (date.first % G_TIME_SPAN_DAY / G_TIME_SPAN_MINUTE);

      if (date.whole_day)
        return g_strdup (day == today ? _("Today") : _("Tomorrow"));

      /* Translators: hour and minute of a day */
      return g_strdup_printf (day == today ? _("Today %02d:%02d") : _("Tomorrow %02d:%02d"),
                              minutes / 60, minutes % 60);
    }

  return rr_date_display (due);
}

/* Who and until when; the role where no one is named yet. */
static char *
format_meta (RrActionRow *self,
             gint64       now)
{
  RrMap *map = rr_session_get_map (self->session);
  RrAction *action = self->action;
  RrPerson *person = action->owner != NULL ? rr_map_find_person (map, action->owner) : NULL;
  g_autofree char *due = action->due != NULL ? format_due (action->due, now) : NULL;
  g_autofree char *who = NULL;

  if (person != NULL)
    who = g_strdup (person->name);
  else if (*action->role != '\0')
    /* Translators: %s is a role, such as "Call center lead", that no person was named for yet */
    who = g_strdup_printf (_("%s (nobody named)"), action->role);
  else
    who = g_strdup (_("No owner"));

  if (due == NULL)
    return g_steal_pointer (&who);

  /* Translators: who does an action, and until when */
  return g_strdup_printf (_("%s · %s"), who, due);
}

static void
toggled_cb (RrActionRow *self)
{
  gboolean active = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check));

  if (self->updating || self->action == NULL)
    return;

  rr_plan_set_status (rr_session_get_document (self->session), self->action,
                      active ? RR_STATUS_DONE : RR_STATUS_TODO, rr_date_now ());
}

static GdkContentProvider *
drag_prepare_cb (RrActionRow *self)
{
  if (self->action == NULL)
    return NULL;

  return gdk_content_provider_new_typed (RR_TYPE_ACTION, self->action);
}

static void
drag_begin_cb (RrActionRow   *self,
               GdkDrag       *drag,
               GtkDragSource *source)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, paintable, 0, 0);
}

static gboolean
drop_cb (RrActionRow  *self,
         const GValue *value)
{
  gboolean taken = FALSE;

  if (G_VALUE_HOLDS (value, RR_TYPE_ACTION))
    g_signal_emit (self, signals[DROPPED], 0, g_value_get_object (value), &taken);

  return taken;
}

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
rr_action_row_dispose (GObject *object)
{
  RrActionRow *self = RR_ACTION_ROW (object);
  GtkWidget *child;

  self->updating = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->action);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_action_row_parent_class)->dispose (object);
}

/* A list gives the focus to the child of its line, and the line has it where the child wants
 * none: for a heading. */
static gboolean
rr_action_row_grab_focus (GtkWidget *widget)
{
  RrActionRow *self = RR_ACTION_ROW (widget);

  return self->action != NULL && gtk_widget_grab_focus (self->check);
}

static void
rr_action_row_class_init (RrActionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_action_row_dispose;
  widget_class->grab_focus = rr_action_row_grab_focus;

  signals[DROPPED] = g_signal_new ("dropped", RR_TYPE_ACTION_ROW, G_SIGNAL_RUN_LAST, 0,
                                   g_signal_accumulator_true_handled, NULL, NULL,
                                   G_TYPE_BOOLEAN, 1, RR_TYPE_ELEMENT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/action-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RrActionRow, heading);
  gtk_widget_class_bind_template_child (widget_class, RrActionRow, body);
  gtk_widget_class_bind_template_child (widget_class, RrActionRow, check);
  gtk_widget_class_bind_template_child (widget_class, RrActionRow, title);
  gtk_widget_class_bind_template_child (widget_class, RrActionRow, strategy);
  gtk_widget_class_bind_template_child (widget_class, RrActionRow, meta);
  gtk_widget_class_bind_template_child (widget_class, RrActionRow, overdue);
  gtk_widget_class_bind_template_child (widget_class, RrActionRow, outdated);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rr_action_row_init (RrActionRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (RR_TYPE_ACTION, GDK_ACTION_MOVE);

  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_swapped (source, "prepare", G_CALLBACK (drag_prepare_cb), self);
  g_signal_connect_swapped (source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * rr_action_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
rr_action_row_new (RrSession *session)
{
  RrActionRow *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_ACTION_ROW, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

/**
 * rr_action_row_get_action:
 *
 * Returns: (transfer none) (nullable): the action that is shown; %NULL: a heading
 */
RrAction *
rr_action_row_get_action (RrActionRow *self)
{
  g_return_val_if_fail (RR_IS_ACTION_ROW (self), NULL);

  return self->action;
}

/**
 * rr_action_row_show_heading:
 * @text: what the rows below have in common
 */
void
rr_action_row_show_heading (RrActionRow *self,
                            const char  *text)
{
  g_return_if_fail (RR_IS_ACTION_ROW (self));

  g_clear_object (&self->action);
  gtk_label_set_text (GTK_LABEL (self->heading), text);
  gtk_widget_set_visible (self->heading, TRUE);
  gtk_widget_set_visible (self->body, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/**
 * rr_action_row_show_action:
 * @outdated: whether the playbook no longer suggests it
 * @now: the present instant, as from rr_date_now ()
 */
void
rr_action_row_show_action (RrActionRow *self,
                           RrAction    *action,
                           gboolean     outdated,
                           gint64       now)
{
  gboolean closed;
  g_autofree char *meta = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (RR_IS_ACTION_ROW (self));
  g_return_if_fail (RR_IS_ACTION (action));

  g_set_object (&self->action, action);
  closed = !rr_action_is_open (action);
  meta = format_meta (self, now);

  self->updating = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), action->status == RR_STATUS_DONE);
  gtk_check_button_set_inconsistent (GTK_CHECK_BUTTON (self->check),
                                     action->status == RR_STATUS_DOING);
  self->updating = FALSE;

  gtk_label_set_text (GTK_LABEL (self->title), action->title);
  set_class (self->title, "closed", closed);
  gtk_label_set_text (GTK_LABEL (self->strategy), rr_enum_label (&rr_strategies, action->strategy));
  gtk_label_set_text (GTK_LABEL (self->meta), meta);
  gtk_widget_set_tooltip_text (self->meta, meta);
  gtk_widget_set_visible (self->overdue, rr_plan_action_is_overdue (action, now));
  gtk_widget_set_visible (self->outdated, outdated);
  gtk_widget_set_visible (self->heading, FALSE);
  gtk_widget_set_visible (self->body, TRUE);

  /* Translators: an action, for people who do not see it: title, status, who and when */
  name = g_strdup_printf (_("%s, %s, %s"), action->title,
                          rr_enum_label (&rr_action_statuses, action->status), meta);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  action->title, -1);
}
