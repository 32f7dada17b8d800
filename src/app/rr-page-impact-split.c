/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-impact-split.h"

/* The most that the details get of what both do without. */
#define DETAIL_SHARE 0.62

/* Under which the details are not squeezed, pixels. */
#define MIN_HEIGHT 160

struct _RrPageImpactSplit
{
  GtkWidget parent_instance;

  GtkWidget *list;     /* owned by the widget as its parent */
  GtkWidget *scrolled; /* owned by the widget as its parent; holds the details */
  GtkWidget *detail;   /* borrowed, a child of it */
};

enum
{
  PROP_LIST = 1,
  PROP_DETAIL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RrPageImpactSplit, rr_page_impact_split, GTK_TYPE_WIDGET)

static void
rr_page_impact_split_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  RrPageImpactSplit *self = RR_PAGE_IMPACT_SPLIT (widget);
  int list_minimum, list_natural;
  int detail_minimum, detail_natural;

  gtk_widget_measure (self->list, orientation, -1, &list_minimum, &list_natural, NULL, NULL);
  gtk_widget_measure (self->scrolled, orientation, -1, &detail_minimum, &detail_natural,
                      NULL, NULL);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (list_minimum, detail_minimum);
      *natural = MAX (list_natural, detail_natural);
    }
  else
    {
      *minimum = list_minimum + MIN_HEIGHT;
      *natural = list_natural + MAX (detail_natural, MIN_HEIGHT);
    }
}

static void
rr_page_impact_split_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  RrPageImpactSplit *self = RR_PAGE_IMPACT_SPLIT (widget);
  GtkAllocation allocation = { 0, 0, width, 0 };
  int list_minimum, minimum, needed, spare;

  /* A scrolled window does not tell what its child needs at this width: ask the child. */
  gtk_widget_measure (self->list, GTK_ORIENTATION_VERTICAL, width, &list_minimum, NULL, NULL, NULL);
  gtk_widget_measure (self->scrolled, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  gtk_widget_measure (self->detail, GTK_ORIENTATION_VERTICAL, width, NULL, &needed, NULL, NULL);
  spare = MAX (height - list_minimum - MIN_HEIGHT, 0);
  needed = MIN (needed + 1, MIN_HEIGHT + (int) (spare * DETAIL_SHARE));
  needed = MAX (needed, minimum);

  allocation.height = MAX (height - needed, 0);
  gtk_widget_size_allocate (self->list, &allocation, -1);
  allocation.y = allocation.height;
  allocation.height = needed;
  gtk_widget_size_allocate (self->scrolled, &allocation, -1);
}

static void
rr_page_impact_split_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  RrPageImpactSplit *self = RR_PAGE_IMPACT_SPLIT (object);

  switch (property_id)
    {
    case PROP_LIST:
      self->list = g_value_get_object (value);
      gtk_widget_insert_after (self->list, GTK_WIDGET (self), NULL);
      break;
    case PROP_DETAIL:
      self->detail = g_value_get_object (value);
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->detail);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_page_impact_split_dispose (GObject *object)
{
  RrPageImpactSplit *self = RR_PAGE_IMPACT_SPLIT (object);

  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);

  G_OBJECT_CLASS (rr_page_impact_split_parent_class)->dispose (object);
}

static void
rr_page_impact_split_class_init (RrPageImpactSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = rr_page_impact_split_set_property;
  object_class->dispose = rr_page_impact_split_dispose;
  widget_class->measure = rr_page_impact_split_measure;
  widget_class->size_allocate = rr_page_impact_split_size_allocate;

  properties[PROP_LIST] = g_param_spec_object ("list", NULL, NULL, GTK_TYPE_WIDGET,
                                               G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_DETAIL] = g_param_spec_object ("detail", NULL, NULL, GTK_TYPE_WIDGET,
                                                 G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rr_page_impact_split_init (RrPageImpactSplit *self)
{
  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_add_css_class (self->scrolled, "detail-pane");
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}
