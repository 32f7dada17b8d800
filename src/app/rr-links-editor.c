/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-links-editor.h"

#include "rr-explanation.h"
#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-spin-row.h"
#include "rr-touchpoint-chooser.h"
#include "rr-value.h"

#define SPACING 18

/* The ways in which a link can end at a touchpoint. */
typedef struct
{
  RrLinkKind kind;
  gboolean incoming;    /* the touchpoint is its "to" */
  gboolean always;      /* shown also without links, with a button to add one */
  const char *title;
  const char *add;      /* what the button does */
} Role;

static const Role roles[] = {
  { RR_LINK_DEPENDENCY, TRUE, TRUE, N_("Depends on"), N_("Add What It Depends On") },
  { RR_LINK_DEPENDENCY, FALSE, TRUE, N_("Needed by"), N_("Add What Needs It") },
  { RR_LINK_ALTERNATIVE, FALSE, TRUE, N_("Alternatives"), N_("Add an Alternative") },
  { RR_LINK_ALTERNATIVE, TRUE, FALSE, N_("Can stand in for"), NULL },
  { RR_LINK_FLOW, TRUE, FALSE, N_("Follows"), NULL },
  { RR_LINK_FLOW, FALSE, FALSE, N_("Leads to"), NULL },
};

#define N_ROLES G_N_ELEMENTS (roles)

typedef struct
{
  GtkWidget *group;    /* borrowed, a child */
  GtkWidget *chooser;  /* borrowed, a child; NULL where nothing is added */
  GPtrArray *links;    /* owned, of owned RrLink */
  GPtrArray *rows;     /* owned, of borrowed rows; the same order */
} Section;

struct _RrLinksEditor
{
  GtkWidget parent_instance;

  RrSession *session;       /* owned */
  RrTouchpoint *touchpoint; /* owned, or NULL */
  RrDocument *document;     /* owned; the one that is followed, or NULL */
  gulong stepped_id;
  Section sections[N_ROLES];
};

G_DEFINE_FINAL_TYPE (RrLinksEditor, rr_links_editor, GTK_TYPE_WIDGET)

static RrTouchpoint *
get_other (RrLinksEditor *self,
           guint          role,
           RrLink        *link)
{
  return rr_map_find_touchpoint (rr_session_get_map (self->session),
                                 roles[role].incoming ? link->from : link->to);
}

/* The links of the touchpoint, one array a role. */
static void
collect (RrLinksEditor *self,
         GPtrArray     *found[N_ROLES])
{
  RrMap *map = rr_session_get_map (self->session);
  const char *id;

  for (guint role = 0; role < N_ROLES; role++)
    found[role] = g_ptr_array_new_with_free_func (g_object_unref);
  if (map == NULL || self->touchpoint == NULL)
    return;

  id = rr_element_get_id (self->touchpoint);
  for (guint i = 0; i < rr_list_get_size (map->links); i++)
    {
      RrLink *link = rr_list_get (map->links, i);
      gboolean incoming = g_str_equal (link->to, id);

      if (!incoming && !g_str_equal (link->from, id))
        continue;

      for (guint role = 0; role < N_ROLES; role++)
        {
          if (roles[role].kind == link->kind && roles[role].incoming == incoming)
            g_ptr_array_add (found[role], g_object_ref (link));
        }
    }
}

static void
remove_cb (GtkWidget     *button,
           RrLinksEditor *self)
{
  RrLink *link = g_object_get_data (G_OBJECT (button), "link");
  RrDocument *document = rr_session_get_document (self->session);

  rr_document_begin (document, _("Remove Link"));
  rr_document_remove (document, link);
  rr_document_end (document);
}

static void
activated_cb (GtkWidget     *row,
              RrLinksEditor *self)
{
  RrTouchpoint *other = g_object_get_data (G_OBJECT (row), "other");

  rr_session_reveal (self->session, other);
}

static void
update_row (RrLinksEditor *self,
            guint          role,
            GtkWidget     *row,
            RrLink        *link)
{
  RrTouchpoint *other = get_other (self, role, link);
  g_autofree char *place = rr_explain_place (rr_session_get_map (self->session), other);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), other->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), *link->label != '\0' ? link->label : place);
  g_object_set_data_full (G_OBJECT (row), "other", g_object_ref (other), g_object_unref);
}

static GtkWidget *
new_row (RrLinksEditor *self,
         guint          role,
         RrLink        *link)
{
  g_autoptr (RrFieldEditor) strength = rr_field_editor_new (self->session, RR_TYPE_LINK,
                                                            "strength");
  g_autoptr (GPtrArray) elements = g_ptr_array_new ();
  GtkWidget *remove = rr_field_row_new_button ("user-trash-symbolic", _("Remove Link"));
  GtkWidget *row;

  g_ptr_array_add (elements, link);
  rr_field_editor_set_elements (strength, elements);

  row = rr_spin_row_new (strength, 100, 0);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), NULL);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, 0);

  g_object_set_data_full (G_OBJECT (remove), "link", g_object_ref (link), g_object_unref);
  g_signal_connect_object (remove, "clicked", G_CALLBACK (remove_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), remove);
  update_row (self, role, row, link);

  return row;
}

static gboolean
same_links (GPtrArray *a,
            GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    {
      if (g_ptr_array_index (a, i) != g_ptr_array_index (b, i))
        return FALSE;
    }

  return TRUE;
}

static void
update_section (RrLinksEditor *self,
                guint          role,
                GPtrArray     *links)
{
  Section *section = &self->sections[role];

  if (!same_links (section->links, links))
    {
      for (guint i = 0; i < section->rows->len; i++)
        adw_preferences_group_remove (ADW_PREFERENCES_GROUP (section->group),
                                      g_ptr_array_index (section->rows, i));
      g_ptr_array_set_size (section->rows, 0);
      g_ptr_array_set_size (section->links, 0);

      for (guint i = 0; i < links->len; i++)
        {
          RrLink *link = g_ptr_array_index (links, i);
          GtkWidget *row = new_row (self, role, link);

          g_ptr_array_add (section->links, g_object_ref (link));
          g_ptr_array_add (section->rows, row);
          adw_preferences_group_add (ADW_PREFERENCES_GROUP (section->group), row);
        }
    }
  else
    {
      for (guint i = 0; i < links->len; i++)
        update_row (self, role, g_ptr_array_index (section->rows, i),
                    g_ptr_array_index (links, i));
    }

  gtk_widget_set_visible (section->group, roles[role].always || links->len > 0);
}

static void
update (RrLinksEditor *self)
{
  GPtrArray *found[N_ROLES];

  collect (self, found);
  for (guint role = 0; role < N_ROLES; role++)
    {
      update_section (self, role, found[role]);
      g_ptr_array_unref (found[role]);
    }
}

static void
stepped_cb (RrLinksEditor *self,
            GPtrArray     *changes)
{
  RrMap *map = rr_session_get_map (self->session);

  for (guint i = 0; i < changes->len; i++)
    {
      RrChange *change = g_ptr_array_index (changes, i);
      gboolean set = change->verb == RR_CHANGE_SET;

      /* A link that came, went or turned, or the name of what it leads to. */
      if (set ? RR_IS_LINK (change->element) || RR_IS_TOUCHPOINT (change->element)
              : change->list == map->links)
        {
          update (self);
          return;
        }
    }
}

static void
chosen_cb (RrLinksEditor *self,
           RrTouchpoint  *other,
           GtkWidget     *chooser)
{
  RrDocument *document = rr_session_get_document (self->session);
  RrMap *map = rr_session_get_map (self->session);
  g_autoptr (RrLink) link = NULL;
  const Role *role = NULL;

  if (self->touchpoint == NULL || other == NULL)
    return;

  for (guint i = 0; i < N_ROLES; i++)
    {
      if (self->sections[i].chooser == chooser)
        role = &roles[i];
    }
  g_assert (role != NULL);

  link = rr_element_new (RR_TYPE_LINK);
  rr_element_prepare (link, "from",
                      rr_value_text (rr_element_get_id (role->incoming ? other
                                                                       : self->touchpoint)), NULL);
  rr_element_prepare (link, "to",
                      rr_value_text (rr_element_get_id (role->incoming ? self->touchpoint
                                                                       : other)), NULL);
  rr_element_prepare (link, "kind", rr_value_text (rr_enum_name (&rr_link_kinds, role->kind)),
                      NULL);

  rr_document_begin (document, _("Add Link"));
  rr_document_insert (document, map->links, rr_list_get_size (map->links), link, NULL);
  rr_document_end (document);
}

static void
rr_links_editor_dispose (GObject *object)
{
  RrLinksEditor *self = RR_LINKS_EDITOR (object);
  GtkWidget *child;

  if (self->document != NULL)
    g_clear_signal_handler (&self->stepped_id, self->document);
  g_clear_object (&self->document);
  g_clear_object (&self->touchpoint);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  for (guint role = 0; role < N_ROLES; role++)
    {
      g_clear_pointer (&self->sections[role].links, g_ptr_array_unref);
      g_clear_pointer (&self->sections[role].rows, g_ptr_array_unref);
    }
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_links_editor_parent_class)->dispose (object);
}

static void
rr_links_editor_class_init (RrLinksEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_links_editor_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
rr_links_editor_init (RrLinksEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
}

static void
add_section (RrLinksEditor *self,
             guint          role)
{
  Section *section = &self->sections[role];
  GtkWidget *menu;

  section->links = g_ptr_array_new_with_free_func (g_object_unref);
  section->rows = g_ptr_array_new ();
  section->group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (section->group), _(roles[role].title));
  gtk_widget_set_parent (section->group, GTK_WIDGET (self));
  if (!roles[role].always)
    return;

  section->chooser = rr_touchpoint_chooser_new (self->session, NULL);
  g_signal_connect_swapped (section->chooser, "chosen", G_CALLBACK (chosen_cb), self);

  menu = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (menu), "list-add-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (menu), section->chooser);
  gtk_widget_set_valign (menu, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (menu, "flat");
  gtk_widget_add_css_class (menu, "circular");
  gtk_widget_set_tooltip_text (menu, _(roles[role].add));
  gtk_accessible_update_property (GTK_ACCESSIBLE (menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(roles[role].add), -1);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (section->group), menu);
}

/**
 * rr_links_editor_new:
 *
 * Returns: (transfer floating): an editor without touchpoint
 */
GtkWidget *
rr_links_editor_new (RrSession *session)
{
  RrLinksEditor *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_LINKS_EDITOR, NULL);
  self->session = g_object_ref (session);
  for (guint role = 0; role < N_ROLES; role++)
    add_section (self, role);

  return GTK_WIDGET (self);
}

/**
 * rr_links_editor_set_touchpoint:
 * @touchpoint: (nullable): whose links to show; %NULL: none, and nothing is followed
 */
void
rr_links_editor_set_touchpoint (RrLinksEditor *self,
                                RrTouchpoint  *touchpoint)
{
  RrDocument *document;

  g_return_if_fail (RR_IS_LINKS_EDITOR (self));
  g_return_if_fail (touchpoint == NULL || RR_IS_TOUCHPOINT (touchpoint));

  if (!g_set_object (&self->touchpoint, touchpoint))
    return;

  document = touchpoint != NULL ? rr_session_get_document (self->session) : NULL;
  if (document != self->document)
    {
      if (self->document != NULL)
        g_clear_signal_handler (&self->stepped_id, self->document);
      g_set_object (&self->document, document);
      if (document != NULL)
        self->stepped_id = g_signal_connect_swapped (document, "stepped",
                                                     G_CALLBACK (stepped_cb), self);
    }

  for (guint role = 0; role < N_ROLES; role++)
    {
      if (self->sections[role].chooser != NULL)
        rr_touchpoint_chooser_set_exclude (RR_TOUCHPOINT_CHOOSER (self->sections[role].chooser),
                                           touchpoint != NULL ? rr_element_get_id (touchpoint)
                                                              : NULL);
    }
  update (self);
}
