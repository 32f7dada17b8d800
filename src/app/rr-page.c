/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page.h"

#include "config.h"

#include <adwaita.h>

typedef struct
{
  RrSession *session; /* owned */
  guint update_id;    /* an update that is due */
} RrPagePrivate;

enum
{
  PROP_SESSION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RrPage, rr_page, GTK_TYPE_WIDGET)

static RrPagePrivate *
get_private (RrPage *self)
{
  return rr_page_get_instance_private (self);
}

/**
 * rr_page_get_session:
 * @self: a page
 *
 * Returns: (transfer none): the session of its window
 */
RrSession *
rr_page_get_session (RrPage *self)
{
  g_return_val_if_fail (RR_IS_PAGE (self), NULL);

  return get_private (self)->session;
}

/**
 * rr_page_is_seen:
 * @self: a page
 *
 * Returns: whether it is the page that is shown
 */
gboolean
rr_page_is_seen (RrPage *self)
{
  g_return_val_if_fail (RR_IS_PAGE (self), FALSE);

  return gtk_widget_get_mapped (GTK_WIDGET (self));
}

/**
 * rr_page_update:
 * @self: a page
 *
 * Reads the map anew, at once, if the page is seen.
 */
void
rr_page_update (RrPage *self)
{
  RrPageClass *klass;

  g_return_if_fail (RR_IS_PAGE (self));

  klass = RR_PAGE_GET_CLASS (self);
  g_clear_handle_id (&get_private (self)->update_id, g_source_remove);
  if (rr_page_is_seen (self) && klass->update != NULL)
    klass->update (self);
}

static gboolean
update_cb (gpointer user_data)
{
  get_private (user_data)->update_id = 0;
  rr_page_update (user_data);

  return G_SOURCE_REMOVE;
}

/**
 * rr_page_queue_update:
 * @self: a page
 *
 * Reads the map anew before the next frame, once, if the page is seen.
 */
void
rr_page_queue_update (RrPage *self)
{
  RrPagePrivate *priv;

  g_return_if_fail (RR_IS_PAGE (self));

  priv = get_private (self);
  if (priv->update_id == 0 && rr_page_is_seen (self))
    priv->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
document_cb (RrPage *self)
{
  RrPageClass *klass = RR_PAGE_GET_CLASS (self);

  if (klass->document_changed != NULL)
    klass->document_changed (self);
  rr_page_queue_update (self);
}

static void
stepped_cb (RrPage    *self,
            GPtrArray *changes)
{
  RrPageClass *klass = RR_PAGE_GET_CLASS (self);

  if (klass->stepped != NULL)
    klass->stepped (self, changes);
  rr_page_queue_update (self);
}

static void
assessed_cb (RrPage *self)
{
  RrPageClass *klass = RR_PAGE_GET_CLASS (self);

  if (klass->assessed != NULL)
    klass->assessed (self);
  rr_page_queue_update (self);
}

static void
selection_cb (RrPage *self)
{
  RrPageClass *klass = RR_PAGE_GET_CLASS (self);

  if (klass->selection_changed != NULL && rr_page_is_seen (self))
    klass->selection_changed (self);
}

static void
theme_cb (RrPage *self)
{
  RrPageClass *klass = RR_PAGE_GET_CLASS (self);

  if (klass->theme_changed != NULL)
    klass->theme_changed (self);
}

static void
rr_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rr_page_parent_class)->map (widget);

  rr_page_update (RR_PAGE (widget));
}

static void
rr_page_unmap (GtkWidget *widget)
{
  RrPage *self = RR_PAGE (widget);
  RrPageClass *klass = RR_PAGE_GET_CLASS (self);

  GTK_WIDGET_CLASS (rr_page_parent_class)->unmap (widget);

  g_clear_handle_id (&get_private (self)->update_id, g_source_remove);
  if (klass->hidden != NULL)
    klass->hidden (self);
}

static void
rr_page_constructed (GObject *object)
{
  RrPage *self = RR_PAGE (object);
  RrSession *session = get_private (self)->session;
  AdwStyleManager *manager = adw_style_manager_get_default ();

  G_OBJECT_CLASS (rr_page_parent_class)->constructed (object);

  g_signal_connect_object (session, "notify::document", G_CALLBACK (document_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "stepped", G_CALLBACK (stepped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "assessed", G_CALLBACK (assessed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "selection-changed", G_CALLBACK (selection_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (theme_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (theme_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
rr_page_get_property (GObject    *object,
                      guint       property_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, get_private (RR_PAGE (object))->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_page_set_property (GObject      *object,
                      guint         property_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      get_private (RR_PAGE (object))->session = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_page_dispose (GObject *object)
{
  RrPagePrivate *priv = get_private (RR_PAGE (object));
  GtkWidget *child;

  g_clear_handle_id (&priv->update_id, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&priv->session);

  G_OBJECT_CLASS (rr_page_parent_class)->dispose (object);
}

static void
rr_page_class_init (RrPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rr_page_constructed;
  object_class->get_property = rr_page_get_property;
  object_class->set_property = rr_page_set_property;
  object_class->dispose = rr_page_dispose;
  widget_class->map = rr_page_map;
  widget_class->unmap = rr_page_unmap;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, RR_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                  G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rr_page_init (RrPage *self)
{
}
