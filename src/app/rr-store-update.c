/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-store-update.h"

static gboolean
holds_at (GListStore *store,
          guint       position,
          gpointer    item)
{
  g_autoptr (GObject) held = g_list_model_get_item (G_LIST_MODEL (store), position);

  return (gpointer) held == item;
}

/**
 * rr_store_update:
 * @items: (element-type GObject): what @store is to hold
 *
 * Replaces what lies between the first and the last item that differ.
 */
void
rr_store_update (GListStore *store,
                 GPtrArray  *items)
{
  guint n_old;
  guint start = 0;
  guint tail = 0;

  g_return_if_fail (G_IS_LIST_STORE (store));
  g_return_if_fail (items != NULL);

  n_old = g_list_model_get_n_items (G_LIST_MODEL (store));
  while (start < items->len && start < n_old &&
         holds_at (store, start, g_ptr_array_index (items, start)))
    start++;
  while (tail < items->len - start && tail < n_old - start &&
         holds_at (store, n_old - 1 - tail, g_ptr_array_index (items, items->len - 1 - tail)))
    tail++;

  if (n_old - start - tail > 0 || items->len - start - tail > 0)
    g_list_store_splice (store, start, n_old - start - tail,
                         items->pdata != NULL ? items->pdata + start : NULL,
                         items->len - start - tail);
}
