/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-preview-list.h"

struct _RrPreviewRow
{
  GObject parent_instance;

  RrFeedbackPreview *preview; /* owned */
  guint index;
};

G_DEFINE_FINAL_TYPE (RrPreviewRow, rr_preview_row, G_TYPE_OBJECT)

static void
rr_preview_row_finalize (GObject *object)
{
  g_clear_pointer (&RR_PREVIEW_ROW (object)->preview, rr_feedback_preview_unref);

  G_OBJECT_CLASS (rr_preview_row_parent_class)->finalize (object);
}

static void
rr_preview_row_class_init (RrPreviewRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_preview_row_finalize;
}

static void
rr_preview_row_init (RrPreviewRow *self)
{
}

/**
 * rr_preview_row_get:
 * @self: a row
 *
 * Returns: (transfer none): what becomes of it
 */
const RrFeedbackRow *
rr_preview_row_get (RrPreviewRow *self)
{
  g_return_val_if_fail (RR_IS_PREVIEW_ROW (self), NULL);

  return rr_feedback_preview_get_row (self->preview, self->index);
}

/**
 * rr_preview_row_get_problem:
 * @self: a row
 *
 * Returns: (transfer full) (nullable): why it is refused, with its line; %NULL where it is not
 */
char *
rr_preview_row_get_problem (RrPreviewRow *self)
{
  g_return_val_if_fail (RR_IS_PREVIEW_ROW (self), NULL);

  return rr_feedback_preview_describe (self->preview, self->index);
}

struct _RrPreviewList
{
  GObject parent_instance;

  RrFeedbackPreview *preview; /* owned */
  GArray *indices;            /* owned; of guint */
};

static void rr_preview_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RrPreviewList, rr_preview_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, rr_preview_list_model_init))

static GType
rr_preview_list_get_item_type (GListModel *model)
{
  return RR_TYPE_PREVIEW_ROW;
}

static guint
rr_preview_list_get_n_items (GListModel *model)
{
  return RR_PREVIEW_LIST (model)->indices->len;
}

static gpointer
rr_preview_list_get_item (GListModel *model,
                          guint       position)
{
  RrPreviewList *self = RR_PREVIEW_LIST (model);
  RrPreviewRow *row;

  if (position >= self->indices->len)
    return NULL;

  row = g_object_new (RR_TYPE_PREVIEW_ROW, NULL);
  row->preview = rr_feedback_preview_ref (self->preview);
  row->index = g_array_index (self->indices, guint, position);

  return row;
}

static void
rr_preview_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rr_preview_list_get_item_type;
  iface->get_n_items = rr_preview_list_get_n_items;
  iface->get_item = rr_preview_list_get_item;
}

static void
rr_preview_list_finalize (GObject *object)
{
  RrPreviewList *self = RR_PREVIEW_LIST (object);

  g_clear_pointer (&self->preview, rr_feedback_preview_unref);
  g_clear_pointer (&self->indices, g_array_unref);

  G_OBJECT_CLASS (rr_preview_list_parent_class)->finalize (object);
}

static void
rr_preview_list_class_init (RrPreviewListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_preview_list_finalize;
}

static void
rr_preview_list_init (RrPreviewList *self)
{
  self->indices = g_array_new (FALSE, FALSE, sizeof (guint));
}

static gboolean
passes (const RrFeedbackRow *row,
        RrPreviewFilter      filter)
{
  switch (filter)
    {
    case RR_PREVIEW_UNMATCHED:
      return row->state == RR_FEEDBACK_ROW_ADDED && row->touchpoint == NULL;

    case RR_PREVIEW_DUPLICATES:
      return row->state == RR_FEEDBACK_ROW_DUPLICATE;

    case RR_PREVIEW_REFUSED:
      return row->state == RR_FEEDBACK_ROW_REFUSED;

    case RR_PREVIEW_ALL:
    default:
      return TRUE;
    }
}

/**
 * rr_preview_list_new:
 * @preview: what an import would do
 * @filter: which rows
 *
 * Returns: (transfer full): a list of #RrPreviewRow; never changes
 */
RrPreviewList *
rr_preview_list_new (RrFeedbackPreview *preview,
                     RrPreviewFilter    filter)
{
  RrPreviewList *self;

  g_return_val_if_fail (preview != NULL, NULL);

  self = g_object_new (RR_TYPE_PREVIEW_LIST, NULL);
  self->preview = rr_feedback_preview_ref (preview);
  for (guint i = 0; i < rr_feedback_preview_get_n_rows (preview); i++)
    if (passes (rr_feedback_preview_get_row (preview, i), filter))
      g_array_append_val (self->indices, i);

  return self;
}
