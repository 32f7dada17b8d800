/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-guide.h"
#include "rr-i18n.h"

struct _RrGuide
{
  AdwBin parent_instance;

  RrSession *session; /* owned; NULL on the start page */

  /* Borrowed */
  GtkWidget *done;
  GtkWidget *place;
  GtkWidget *title;
  GtkWidget *text;
  GtkWidget *shortcut;
  GtkWidget *back;
  GtkWidget *next;

  guint step;
};

G_DEFINE_FINAL_TYPE (RrGuide, rr_guide, ADW_TYPE_BIN)

/* Whether what a step asks for is there. */

static gboolean
has_stages (RrMap *map)
{
  return rr_list_get_size (map->stages) >= 2;
}

static gboolean
has_touchpoints (RrMap *map)
{
  return rr_list_get_size (map->touchpoints) >= 3;
}

static gboolean
has_emotions (RrMap *map)
{
  guint n = 0;

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    n += ((RrTouchpoint *) rr_list_get (map->touchpoints, i))->emotion != 0;

  return n >= 2;
}

static gboolean
has_dependency (RrMap *map)
{
  for (guint i = 0; i < rr_list_get_size (map->links); i++)
    if (((RrLink *) rr_list_get (map->links, i))->kind == RR_LINK_DEPENDENCY)
      return TRUE;

  return FALSE;
}

static gboolean
has_scenario (RrMap *map)
{
  return rr_list_get_size (map->scenarios) > 0;
}

static gboolean
has_severity (RrMap *map)
{
  for (guint i = 0; i < rr_list_get_size (map->scenarios); i++)
    {
      RrScenario *scenario = rr_list_get (map->scenarios, i);

      for (guint j = 0; j < rr_list_get_size (scenario->impacts); j++)
        if (((RrImpact *) rr_list_get (scenario->impacts, j))->severity > 0)
          return TRUE;
    }

  return FALSE;
}

static gboolean
has_plan (RrMap *map)
{
  for (guint i = 0; i < rr_list_get_size (map->scenarios); i++)
    if (rr_list_get_size (((RrScenario *) rr_list_get (map->scenarios, i))->actions) > 0)
      return TRUE;

  return FALSE;
}

/* The first step has no map to look at: it is done once there is one. */
static const struct
{
  const char *title;
  const char *text;
  gboolean (*is_done) (RrMap *map);
  const char *action; /* that leads there, or NULL */
  const char *label;
} steps[] = {
  { N_("A sheet to begin with"), N_("Start a new map, or choose a template that is close to your trade."),
    NULL, "win.new", N_("_New Map") },
  { N_("Stages"), N_("What comes first, what last? Double-click a name at the top to change it; the “+” behind the last one adds another."),
    has_stages, NULL, NULL },
  { N_("Touchpoints"), N_("Double-click an empty place below a stage and type what the customer does there. Three will do for now."),
    has_touchpoints, NULL, NULL },
  { N_("How it feels"), N_("Drag points of the curve up or down: where is it good, where does it hurt?"),
    has_emotions, "win.zoom-fit", N_("Show the _Whole Map") },
  { N_("What needs what"), N_("Point at a card, and drag from the handle at its edge to a card that cannot do without it."),
    has_dependency, NULL, NULL },
  { N_("A crisis"), N_("In the view Assess, make a scenario: what happened, when, and who is held responsible."),
    has_scenario, "win.scenario-new", N_("_New Scenario…") },
  { N_("What it breaks"), N_("Choose a card that is hit and press 0 to 4. The list at the side says what follows from it."),
    has_severity, "win.view::assess", N_("_Assess") },
  { N_("The plan"), N_("In the view Recover press “Generate”. Then give each action an owner and a date."),
    has_plan, "win.view::recover", N_("_Recover") },
  { N_("That was it"), N_("Save the map with Ctrl+S. F1 shows help for the view that you are in."),
    has_plan, "win.save", N_("_Save") },
};

static gboolean
is_done (RrGuide *self,
         guint    step)
{
  if (self->session == NULL)
    return FALSE;

  return steps[step].is_done == NULL || steps[step].is_done (rr_session_get_map (self->session));
}

/* What a button did before must be gone before it does something else: GTK complains of targets that do not fit. */
static void
set_action (GtkWidget  *button,
            const char *detailed_name)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (detailed_name, &name, &target, NULL))
    g_assert_not_reached ();

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), NULL);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), name);
}

static void
update (RrGuide *self)
{
  gboolean done = is_done (self, self->step);
  gboolean is_last = self->step + 1 == G_N_ELEMENTS (steps);
  /* Translators: A step of the guide and how many there are: "Step 2 of 9" */
  g_autofree char *place = g_strdup_printf (_("Step %u of %u"), self->step + 1, (guint) G_N_ELEMENTS (steps));

  gtk_label_set_label (GTK_LABEL (self->place), place);
  gtk_label_set_label (GTK_LABEL (self->title), _(steps[self->step].title));
  gtk_label_set_label (GTK_LABEL (self->text), _(steps[self->step].text));
  gtk_widget_set_visible (self->done, done && !is_last);
  gtk_widget_set_visible (self->shortcut, steps[self->step].action != NULL && (!done || is_last));
  if (steps[self->step].action != NULL)
    {
      set_action (self->shortcut, steps[self->step].action);
      gtk_button_set_label (GTK_BUTTON (self->shortcut), _(steps[self->step].label));
    }
  gtk_widget_set_sensitive (self->back, self->step > 0);
  gtk_widget_set_sensitive (self->next, !is_last);
  if (done)
    gtk_widget_add_css_class (self->next, "suggested-action");
  else
    gtk_widget_remove_css_class (self->next, "suggested-action");
}

/* With a map in sight there is nothing to say about where to get one. */
static void
find_step (RrGuide *self)
{
  self->step = is_done (self, 0) ? 1 : 0;
  update (self);
}

static void
back_cb (RrGuide *self)
{
  if (self->step > 0)
    self->step--;
  update (self);
}

static void
next_cb (RrGuide *self)
{
  if (self->step + 1 < G_N_ELEMENTS (steps))
    self->step++;
  update (self);
}

static GtkWidget *
create_button (const char *icon_name,
               const char *tooltip)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);

  return button;
}

static GtkWidget *
create_words (RrGuide *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->place = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->place, "dim-label");
  self->title = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->title, "heading");
  self->done = gtk_image_new_from_icon_name ("object-select-symbolic");
  gtk_widget_add_css_class (self->done, "success");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->done), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Done"), -1);
  self->text = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->text), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->text), 0);

  gtk_box_append (GTK_BOX (line), self->place);
  gtk_box_append (GTK_BOX (line), self->title);
  gtk_box_append (GTK_BOX (line), self->done);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), self->text);
  gtk_widget_set_hexpand (box, TRUE);

  return box;
}

static void
rr_guide_dispose (GObject *object)
{
  RrGuide *self = RR_GUIDE (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_guide_parent_class)->dispose (object);
}

static void
rr_guide_class_init (RrGuideClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_guide_dispose;

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rr_guide_init (RrGuide *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *close = create_button ("window-close-symbolic", _("Close the guide; the main menu has it"));

  gtk_widget_add_css_class (box, "work-bar");
  self->back = create_button ("go-previous-symbolic", _("The step before"));
  self->next = create_button ("go-next-symbolic", _("The next step"));
  self->shortcut = gtk_button_new ();
  gtk_button_set_use_underline (GTK_BUTTON (self->shortcut), TRUE);
  gtk_widget_set_valign (self->shortcut, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (close, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (close), "win.guide");
  g_signal_connect_swapped (self->back, "clicked", G_CALLBACK (back_cb), self);
  g_signal_connect_swapped (self->next, "clicked", G_CALLBACK (next_cb), self);

  gtk_box_append (GTK_BOX (box), create_words (self));
  gtk_box_append (GTK_BOX (box), self->shortcut);
  gtk_box_append (GTK_BOX (box), self->back);
  gtk_box_append (GTK_BOX (box), self->next);
  gtk_box_append (GTK_BOX (box), close);
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Guide for the first map"), -1);
  update (self);
}

/**
 * rr_guide_new:
 *
 * Returns: (transfer floating): a new guide, at its first step
 */
GtkWidget *
rr_guide_new (void)
{
  return g_object_new (RR_TYPE_GUIDE, NULL);
}

/**
 * rr_guide_set_session:
 * @self: the guide
 * @session: (nullable): what the window shows; %NULL: the start page
 */
void
rr_guide_set_session (RrGuide   *self,
                      RrSession *session)
{
  g_return_if_fail (RR_IS_GUIDE (self));

  if (self->session == session)
    return;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (rr_session_get_map (self->session), self);
  g_set_object (&self->session, session);
  if (session != NULL)
    g_signal_connect_object (rr_session_get_map (session), "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  find_step (self);
}

/**
 * rr_guide_get_step:
 * @self: the guide
 *
 * Returns: the step that is shown, from 0
 */
guint
rr_guide_get_step (RrGuide *self)
{
  g_return_val_if_fail (RR_IS_GUIDE (self), 0);

  return self->step;
}
