/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-work-bar.h"

#define PATIENCE_MS 500

struct _RrWorkBar
{
  AdwBin parent_instance;

  /* Template */
  GtkRevealer *revealer;
  GtkSpinner *spinner;
  GtkLabel *label;

  /* Owned */
  GCancellable *cancellable; /* NULL while nothing is done */
  guint source;
};

G_DEFINE_FINAL_TYPE (RrWorkBar, rr_work_bar, ADW_TYPE_BIN)

static gboolean
reveal_cb (gpointer user_data)
{
  RrWorkBar *self = user_data;

  self->source = 0;
  gtk_spinner_start (self->spinner);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);

  return G_SOURCE_REMOVE;
}

static void
cancel_cb (RrWorkBar *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

/**
 * rr_work_bar_begin:
 * @self: the bar; nothing is being done
 * @text: what is done now
 *
 * Returns: (transfer none): becomes cancelled when the person wants to stop
 */
GCancellable *
rr_work_bar_begin (RrWorkBar  *self,
                   const char *text)
{
  g_return_val_if_fail (RR_IS_WORK_BAR (self), NULL);
  g_return_val_if_fail (self->cancellable == NULL, NULL);

  gtk_label_set_text (self->label, text);
  self->cancellable = g_cancellable_new ();
  self->source = g_timeout_add (PATIENCE_MS, reveal_cb, self);

  return self->cancellable;
}

/**
 * rr_work_bar_end:
 * @self: the bar
 *
 * What rr_work_bar_begin () began is over.
 */
void
rr_work_bar_end (RrWorkBar *self)
{
  g_return_if_fail (RR_IS_WORK_BAR (self));

  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->source, g_source_remove);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  gtk_spinner_stop (self->spinner);
}

static void
rr_work_bar_dispose (GObject *object)
{
  RrWorkBar *self = RR_WORK_BAR (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (rr_work_bar_parent_class)->dispose (object);
}

static void
rr_work_bar_class_init (RrWorkBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_work_bar_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/work-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, RrWorkBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, RrWorkBar, spinner);
  gtk_widget_class_bind_template_child (widget_class, RrWorkBar, label);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
rr_work_bar_init (RrWorkBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
