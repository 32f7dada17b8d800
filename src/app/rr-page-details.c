/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-details.h"

#include "config.h"

#include "rr-explanation.h"
#include "rr-field-editor.h"
#include "rr-i18n.h"
#include "rr-part-editor.h"
#include "rr-touchpoint-editor.h"

/* One form for each thing that can be selected. */
typedef enum
{
  FORM_MAP,
  FORM_TOUCHPOINT,
  FORM_TOUCHPOINTS,
  FORM_STAGE,
  FORM_LANE,
  FORM_LINK,
  N_FORMS
} FormKind;

typedef struct
{
  const char *name;
  GtkWidget *(*new_form) (RrSession *session);
} FormInfo;

static const FormInfo form_infos[N_FORMS] = {
  [FORM_MAP] = { "map", rr_map_editor_new },
  [FORM_TOUCHPOINT] = { "touchpoint", rr_touchpoint_editor_new },
  [FORM_TOUCHPOINTS] = { "touchpoints", rr_touchpoints_editor_new },
  [FORM_STAGE] = { "stage", rr_stage_editor_new },
  [FORM_LANE] = { "lane", rr_lane_editor_new },
  [FORM_LINK] = { "link", rr_link_editor_new },
};

struct _RrPageDetails
{
  RrPage parent_instance;

  GtkWidget *heading;       /* template */
  GtkWidget *place;         /* template */
  GtkWidget *up;            /* template */
  GtkWidget *delete;        /* template */
  GtkWidget *scrolled;      /* template */
  GtkWidget *stack;         /* template */

  RrSession *session;         /* borrowed, of the page */
  GtkWidget *forms[N_FORMS]; /* borrowed, children; NULL until they are needed */
  FormKind shown;
  GPtrArray *elements;      /* owned, of owned elements; NULL: the page is not seen */
};

G_DEFINE_FINAL_TYPE (RrPageDetails, rr_page_details, RR_TYPE_PAGE)

static FormKind
get_kind (GPtrArray *elements)
{
  gpointer first = g_ptr_array_index (elements, 0);

  if (RR_IS_TOUCHPOINT (first))
    return elements->len > 1 ? FORM_TOUCHPOINTS : FORM_TOUCHPOINT;
  if (RR_IS_STAGE (first))
    return FORM_STAGE;
  if (RR_IS_LANE (first))
    return FORM_LANE;
  if (RR_IS_LINK (first))
    return FORM_LINK;

  return FORM_MAP;
}

/* What is selected; the map where that is nothing; NULL without a map. */
static GPtrArray *
get_selection (RrPageDetails *self)
{
  GPtrArray *elements = rr_session_get_selected (self->session);
  RrMap *map = rr_session_get_map (self->session);

  if (elements->len == 0 && map != NULL)
    g_ptr_array_add (elements, g_object_ref (map));
  if (elements->len == 0)
    g_clear_pointer (&elements, g_ptr_array_unref);

  return elements;
}

static gboolean
same_elements (GPtrArray *a,
               GPtrArray *b)
{
  if (a == NULL || b == NULL || a->len != b->len)
    return a == b;

  for (guint i = 0; i < a->len; i++)
    {
      if (g_ptr_array_index (a, i) != g_ptr_array_index (b, i))
        return FALSE;
    }

  return TRUE;
}

static void
update_header (RrPageDetails *self)
{
  RrMap *map = rr_session_get_map (self->session);
  gpointer element = self->elements != NULL ? g_ptr_array_index (self->elements, 0) : NULL;
  g_autofree char *heading = NULL;
  g_autofree char *place = NULL;

  switch (self->shown)
    {
    case FORM_TOUCHPOINT:
      heading = g_strdup (_("Touchpoint"));
      place = rr_explain_place (map, element);
      break;

    case FORM_TOUCHPOINTS:
      heading = g_strdup_printf (ngettext ("%u Touchpoint", "%u Touchpoints",
                                           self->elements->len), self->elements->len);
      place = g_strdup (_("Edited together"));
      break;

    case FORM_STAGE:
      heading = g_strdup (_("Stage"));
      break;

    case FORM_LANE:
      heading = g_strdup (_("Lane"));
      break;

    case FORM_LINK:
      heading = g_strdup (_("Link"));
      break;

    case FORM_MAP:
    case N_FORMS:
    default:
      heading = g_strdup (_("Map"));
      break;
    }

  gtk_label_set_text (GTK_LABEL (self->heading), heading);
  gtk_label_set_text (GTK_LABEL (self->place), place != NULL ? place : "");
  gtk_widget_set_visible (self->place, place != NULL);
  gtk_widget_set_visible (self->up, self->shown != FORM_MAP);
  gtk_widget_set_visible (self->delete, self->shown != FORM_MAP);
}

static GtkWidget *
ensure_form (RrPageDetails *self,
             FormKind       kind)
{
  if (self->forms[kind] == NULL)
    {
      self->forms[kind] = form_infos[kind].new_form (self->session);
      gtk_stack_add_named (GTK_STACK (self->stack), self->forms[kind], form_infos[kind].name);
    }

  return self->forms[kind];
}

/* Turns to what is selected; while the page is not seen, to nothing. */
static void
show_selection (RrPageDetails *self)
{
  g_autoptr (GPtrArray) elements = NULL;
  FormKind kind;
  GtkAdjustment *adjustment;

  if (rr_page_is_seen (RR_PAGE (self)))
    elements = get_selection (self);
  if (same_elements (elements, self->elements))
    return;

  kind = elements != NULL ? get_kind (elements) : self->shown;
  for (guint i = 0; i < N_FORMS; i++)
    {
      if (self->forms[i] != NULL && (i != kind || elements == NULL))
        rr_form_editor_set_elements (RR_FORM_EDITOR (self->forms[i]), NULL);
    }

  g_clear_pointer (&self->elements, g_ptr_array_unref);
  self->elements = g_steal_pointer (&elements);
  if (self->elements == NULL)
    return;

  self->shown = kind;
  rr_form_editor_set_elements (RR_FORM_EDITOR (ensure_form (self, kind)), self->elements);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->forms[kind]);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  gtk_adjustment_set_value (adjustment, 0);
  update_header (self);
}

static void
rr_page_details_show_selection (RrPage *page)
{
  show_selection (RR_PAGE_DETAILS (page));
}

/* The place in the header follows moves, and new names of stages and lanes. */
static void
rr_page_details_update (RrPage *page)
{
  RrPageDetails *self = RR_PAGE_DETAILS (page);

  show_selection (self);
  if (self->elements != NULL && self->shown == FORM_TOUCHPOINT)
    update_header (self);
}

static void
up_cb (RrPageDetails *self)
{
  rr_session_clear_selection (self->session);
}

static void
delete_cb (RrPageDetails *self)
{
  g_autoptr (GPtrArray) elements = rr_session_get_selected (self->session);
  RrDocument *document = rr_session_get_document (self->session);
  g_autofree char *message = NULL;

  if (elements->len == 0)
    return;

  if (RR_IS_TOUCHPOINT (g_ptr_array_index (elements, 0)))
    message = g_strdup_printf (ngettext ("%u touchpoint deleted", "%u touchpoints deleted",
                                         elements->len), elements->len);
  else if (RR_IS_STAGE (g_ptr_array_index (elements, 0)))
    message = g_strdup (_("Stage deleted"));
  else if (RR_IS_LANE (g_ptr_array_index (elements, 0)))
    message = g_strdup (_("Lane deleted"));
  else
    message = g_strdup (_("Link deleted"));

  rr_document_begin (document, _("Delete"));
  for (guint i = 0; i < elements->len; i++)
    rr_document_remove (document, g_ptr_array_index (elements, i));
  rr_document_end (document);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", message);
}

static void
rr_page_details_constructed (GObject *object)
{
  RrPageDetails *self = RR_PAGE_DETAILS (object);

  G_OBJECT_CLASS (rr_page_details_parent_class)->constructed (object);

  self->session = rr_page_get_session (RR_PAGE (self));
}

static void
rr_page_details_dispose (GObject *object)
{
  g_clear_pointer (&RR_PAGE_DETAILS (object)->elements, g_ptr_array_unref);

  G_OBJECT_CLASS (rr_page_details_parent_class)->dispose (object);
}

static void
rr_page_details_class_init (RrPageDetailsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  RrPageClass *page_class = RR_PAGE_CLASS (klass);

  object_class->constructed = rr_page_details_constructed;
  object_class->dispose = rr_page_details_dispose;
  page_class->update = rr_page_details_update;
  page_class->hidden = rr_page_details_show_selection;
  page_class->selection_changed = rr_page_details_show_selection;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/page-details.ui");
  gtk_widget_class_bind_template_child (widget_class, RrPageDetails, heading);
  gtk_widget_class_bind_template_child (widget_class, RrPageDetails, place);
  gtk_widget_class_bind_template_child (widget_class, RrPageDetails, up);
  gtk_widget_class_bind_template_child (widget_class, RrPageDetails, delete);
  gtk_widget_class_bind_template_child (widget_class, RrPageDetails, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RrPageDetails, stack);
  gtk_widget_class_bind_template_callback (widget_class, up_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
rr_page_details_init (RrPageDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rr_page_details_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rr_page_details_new (RrSession *session)
{
  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  return g_object_new (RR_TYPE_PAGE_DETAILS, "session", session, NULL);
}
