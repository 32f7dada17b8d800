/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-order.h"

#include <string.h>

/* Positions count from 1, so that 0 says that a key is not there. */
static GHashTable *
index_keys (GPtrArray *keys)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < keys->len; i++)
    g_hash_table_insert (index, keys->pdata[i], GUINT_TO_POINTER (i + 1));

  return index;
}

static guint
position_of (GHashTable *index,
             const char *key)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (index, key));
}

/* The longest rising part of the numbers, as a set of their indexes; the same numbers give
 * the same part, always. */
static gboolean *
longest_rising (const guint *numbers,
                guint        n)
{
  gboolean *chosen = g_new0 (gboolean, n + 1);
  g_autofree guint *tails = g_new (guint, n + 1); /* index of the last number of a part of that length */
  g_autofree int *before = g_new (int, n + 1);
  guint length = 0;

  for (guint i = 0; i < n; i++)
    {
      guint low = 0;
      guint high = length;

      while (low < high)
        {
          guint middle = (low + high) / 2;

          if (numbers[tails[middle]] < numbers[i])
            low = middle + 1;
          else
            high = middle;
        }

      before[i] = low > 0 ? (int) tails[low - 1] : -1;
      tails[low] = i;
      if (low == length)
        length++;
    }

  for (int i = length > 0 ? (int) tails[length - 1] : -1; i >= 0; i = before[i])
    chosen[i] = TRUE;

  return chosen;
}

/**
 * rr_order_moved:
 * @from: (element-type utf8): keys in their order
 * @to: (element-type utf8): the same list later
 *
 * Returns: (transfer full): those that are in both and were moved, as few as explain the
 *   new order
 */
GHashTable *
rr_order_moved (GPtrArray *from,
                GPtrArray *to)
{
  g_autoptr (GHashTable) index = index_keys (from);
  g_autofree guint *numbers = g_new (guint, to->len + 1);
  g_autofree guint *places = g_new (guint, to->len + 1);
  g_autofree gboolean *rising = NULL;
  GHashTable *moved = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = 0;

  for (guint i = 0; i < to->len; i++)
    {
      guint position = position_of (index, to->pdata[i]);

      if (position > 0)
        {
          numbers[n] = position;
          places[n++] = i;
        }
    }

  rising = longest_rising (numbers, n);
  for (guint i = 0; i < n; i++)
    {
      if (!rising[i])
        g_hash_table_add (moved, to->pdata[places[i]]);
    }

  return moved;
}

static GPtrArray *
only_kept (GPtrArray  *keys,
           GHashTable *kept)
{
  GPtrArray *result = g_ptr_array_new ();

  for (guint i = 0; i < keys->len; i++)
    {
      if (g_hash_table_contains (kept, keys->pdata[i]))
        g_ptr_array_add (result, keys->pdata[i]);
    }

  return result;
}

typedef struct
{
  GPtrArray *sides[2]; /* owned; kept keys in the order of each side */
  GHashTable *index[2]; /* owned; their positions */
  GHashTable *moved[2]; /* owned; what each side moved */
  GPtrArray *spine;     /* owned; what stands in the order of both */
  GHashTable *on_spine; /* owned; positions in it */
} Orders;

/* Which side says where @key stands that is not on the spine. */
static int
placed_by (Orders     *orders,
           const char *key,
           int         winner)
{
  gboolean moved[2];

  for (int side = 0; side < 2; side++)
    {
      if (!g_hash_table_contains (orders->index[!side], key))
        return side;
      moved[side] = g_hash_table_contains (orders->moved[side], key);
    }

  return moved[0] == moved[1] ? winner : moved[0] ? 0 : 1;
}

/* Puts on the spine what both have in one order, of what not just one of them moved;
 * returns: whether that is all of it. */
static gboolean
build_spine (Orders   *orders,
             gboolean  all)
{
  g_autofree guint *numbers = g_new (guint, orders->sides[0]->len + 1);
  g_autofree gboolean *rising = NULL;
  g_autoptr (GPtrArray) common = g_ptr_array_new ();
  guint n = 0;

  g_ptr_array_set_size (orders->spine, 0);
  for (guint i = 0; i < orders->sides[0]->len; i++)
    {
      char *key = orders->sides[0]->pdata[i];

      if (!g_hash_table_contains (orders->index[1], key) ||
          (!all && g_hash_table_contains (orders->moved[0], key) !=
                     g_hash_table_contains (orders->moved[1], key)))
        continue;

      numbers[n++] = position_of (orders->index[1], key);
      g_ptr_array_add (common, key);
    }

  rising = longest_rising (numbers, n);
  for (guint i = 0; i < n; i++)
    {
      if (rising[i])
        g_ptr_array_add (orders->spine, common->pdata[i]);
    }

  return orders->spine->len == n;
}

/* What @side adds behind each key of the spine. */
static void
fill_gaps (Orders     *orders,
           int         side,
           int         winner,
           GPtrArray **gaps)
{
  guint gap = 0;

  for (guint i = 0; i < orders->sides[side]->len; i++)
    {
      char *key = orders->sides[side]->pdata[i];
      guint position = position_of (orders->on_spine, key);

      if (position > 0)
        gap = position;
      else if (placed_by (orders, key, winner) == side)
        {
          if (gaps[gap] == NULL)
            gaps[gap] = g_ptr_array_new ();
          g_ptr_array_add (gaps[gap], key);
        }
    }
}

static void
take_gap (GPtrArray *result,
          GPtrArray *gap)
{
  if (gap == NULL)
    return;

  g_ptr_array_extend (result, gap, NULL, NULL);
  g_ptr_array_unref (gap);
}

static GPtrArray *
join (Orders *orders,
      int     winner)
{
  guint n = orders->spine->len + 1;
  g_autofree GPtrArray **ours = g_new0 (GPtrArray *, n);
  g_autofree GPtrArray **theirs = g_new0 (GPtrArray *, n);
  GPtrArray *result = g_ptr_array_new ();

  fill_gaps (orders, 0, winner, ours);
  fill_gaps (orders, 1, winner, theirs);

  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_ptr_array_add (result, orders->spine->pdata[i - 1]);

      /* Who comes first is a question of the keys, not of who merges. */
      if (ours[i] != NULL && theirs[i] != NULL &&
          strcmp (theirs[i]->pdata[0], ours[i]->pdata[0]) < 0)
        {
          take_gap (result, theirs[i]);
          take_gap (result, ours[i]);
        }
      else
        {
          take_gap (result, ours[i]);
          take_gap (result, theirs[i]);
        }
    }

  return result;
}

/**
 * rr_order_merge:
 * @base: (element-type utf8): the keys as they were; none twice, in any of the lists
 * @ours: (element-type utf8): as one changed them
 * @theirs: (element-type utf8): as another changed them
 * @kept: a set of the keys that the result has, each in @ours or @theirs
 * @theirs_wins: who is right where both moved the same
 * @conflict: (out): whether both moved the same to different places
 *
 * Returns: (transfer full) (element-type utf8): the keys of @kept in their order, borrowed
 */
GPtrArray *
rr_order_merge (GPtrArray  *base,
                GPtrArray  *ours,
                GPtrArray  *theirs,
                GHashTable *kept,
                gboolean    theirs_wins,
                gboolean   *conflict)
{
  g_autoptr (GPtrArray) kept_base = only_kept (base, kept);
  Orders orders = { { only_kept (ours, kept), only_kept (theirs, kept) } };
  GPtrArray *result;

  for (int side = 0; side < 2; side++)
    {
      orders.index[side] = index_keys (orders.sides[side]);
      orders.moved[side] = rr_order_moved (kept_base, orders.sides[side]);
    }

  orders.spine = g_ptr_array_new ();
  *conflict = !build_spine (&orders, TRUE) && !build_spine (&orders, FALSE);
  orders.on_spine = index_keys (orders.spine);
  result = join (&orders, theirs_wins ? 1 : 0);

  for (int side = 0; side < 2; side++)
    {
      g_ptr_array_unref (orders.sides[side]);
      g_hash_table_unref (orders.index[side]);
      g_hash_table_unref (orders.moved[side]);
    }
  g_ptr_array_unref (orders.spine);
  g_hash_table_unref (orders.on_spine);

  return result;
}
