/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a layout remembers; for the files of the layout alone.
 *
 * Nothing knows where it stands on the map: a card knows its place in its cell, a cell its
 * column and lane, a stage and a lane where they begin.  So whatever moves, moves by one
 * number.  All boxes are laid out from left to right; mirroring happens on the way out.
 */

#include "rr-layout.h"
#include "rr-theme.h"

G_BEGIN_DECLS

typedef struct _RrStageBox RrStageBox;
typedef struct _RrLaneBox RrLaneBox;
typedef struct _RrColumnBox RrColumnBox;
typedef struct _RrCellBox RrCellBox;
typedef struct _RrCardBox RrCardBox;

struct _RrStageBox
{
  RrStage *stage;       /* owned */
  guint position;
  GPtrArray *columns;   /* owned; of RrColumnBox, by step; those that have cards */
  GPtrArray *notes;     /* owned; of RrCellBox; rows with texts of the whole stage */
  guint n_steps;        /* at least 1 */
  double x;
  double width;
  double text_height;   /* of the name */
  gboolean stale;       /* the name has to be measured again */
  gboolean notes_stale;
};

/* Of a lane: how many cells are so high.  Most cells are one of a few heights, so the
 * tallest is known without looking at all of them. */
typedef struct
{
  double height;
  guint n_cells;
} RrHeight;

struct _RrLaneBox
{
  RrLane *lane;         /* owned */
  guint position;
  gboolean shown;
  double y;
  double height;
  GArray *heights;      /* owned; of RrHeight, growing: how high its cells are */
  double text_height;   /* of the name */
  gboolean stale;       /* the name has to be measured again */
};

struct _RrColumnBox
{
  RrStageBox *stage;    /* borrowed */
  guint step;
  GPtrArray *cells;     /* owned; of RrCellBox, by lane; those that have something */
  guint n_cards;
  gboolean dirty;       /* what its rows show has to be collected again */
  gboolean emptied;     /* lost a card */
};

/* Of a column and a lane, or of a whole stage and a lane. */
struct _RrCellBox
{
  RrStageBox *stage;    /* borrowed */
  RrColumnBox *column;  /* borrowed; NULL: the whole stage */
  RrLaneBox *lane;      /* borrowed */
  GPtrArray *cards;     /* owned; of RrCardBox, borrowed; lanes that hold cards */
  GArray *items;        /* owned; of RrItemBox; other lanes */
  double height;
  double counted;       /* the height that its lane counts it with; 0: not at all */
  gboolean dirty;       /* is to be stacked again */
  gboolean unsorted;
};

struct _RrCardBox
{
  RrTouchpoint *touchpoint; /* owned */
  RrCellBox *cell;      /* borrowed; NULL: stands nowhere */
  double y;             /* in its cell */
  double height;
  double title_height;
  gboolean stale;       /* has to be measured again */
  gboolean pending;     /* has to be put into the cell where it belongs */
};

typedef struct
{
  RrTouchpoint *touchpoint; /* borrowed; NULL: of the whole stage */
  RrElement *element;   /* owned; or NULL */
  char *text;           /* owned */
  guint index;
  int level;
  double value;
  double y;             /* in its cell */
  double height;
} RrItemBox;

/* Where a link ran when everything was last arranged; only links that were asked for have it. */
typedef struct
{
  RrLinkPath path;
  RrRect bounds;
  guint arranged;       /* the layout's at that time */
} RrKnownPath;

typedef struct
{
  RrLink *link;         /* owned */
  RrCardBox *from;      /* borrowed; NULL: unknown */
  RrCardBox *to;        /* borrowed */
  gboolean alive;       /* in the map */
  gboolean pending;     /* its ends have to be looked up */
  RrKnownPath *known;   /* owned; or NULL */
} RrLinkBox;

/* Where the text of a link stands; mirrored already. */
typedef struct
{
  RrLink *link;         /* borrowed */
  RrRect rect;
} RrLabelBox;

struct _RrLayout
{
  GObject parent_instance;

  RrMap *map;               /* owned */
  RrTextCache *texts;       /* owned */
  RrAssessment *assessment; /* owned; or NULL */
  RrFeedbackStats *feedback; /* owned */
  gboolean mirrored;
  gboolean editable;
  RrDensity density;

  GHashTable *cards;        /* owned; RrTouchpoint → RrCardBox */
  GHashTable *stages;       /* owned; RrStage → RrStageBox */
  GHashTable *lanes;        /* owned; RrLane → RrLaneBox */
  GHashTable *links;        /* owned; RrLink → RrLinkBox */
  GPtrArray *stage_order;   /* owned; of RrStageBox, borrowed */
  GPtrArray *lane_order;    /* owned; of RrLaneBox, borrowed; those that are shown */
  GHashTable *actions;      /* owned; touchpoint id → GPtrArray of RrAction; or NULL */

  guint arranged;           /* how often it was */
  GPtrArray *link_slices;   /* owned; of GPtrArray of RrLinkBox, borrowed: by where they may be
                             * seen, and at the end those that reach far; NULL: to be sorted again */
  GArray *labels;           /* owned; of RrLabelBox; NULL: to be placed again */

  double header_height;
  double width;
  double height;

  /* What has to be done before anything is told. */
  gboolean clean;           /* nothing */
  gboolean rebuild;         /* everything but measuring */
  gboolean stages_moved;
  gboolean lanes_moved;
  gboolean notes_dirty;     /* the notes of some stage */
  gboolean derived_dirty;   /* what rows show of the assessment */
  gboolean actions_dirty;
  GPtrArray *pending;       /* owned; of RrCardBox */
  GPtrArray *dirty_cells;   /* owned; of RrCellBox */
  GPtrArray *dirty_columns; /* owned; of RrColumnBox */
  GPtrArray *emptied;       /* owned; of RrColumnBox that lost a card */
  GPtrArray *pending_links; /* owned; of RrLinkBox */
};

/* Keeping it current. */
void         rr_layout_validate           (RrLayout         *self);
void         rr_layout_invalidate         (RrLayout         *self);
void         rr_layout_follow_map         (RrLayout         *self);
void         rr_layout_rebuild            (RrLayout         *self);
void         rr_layout_place_pending      (RrLayout         *self);
void         rr_layout_settle_columns     (RrLayout         *self);
RrCardBox   *rr_layout_ensure_card        (RrLayout         *self,
                                           RrTouchpoint     *touchpoint);
RrLinkBox   *rr_layout_ensure_link        (RrLayout         *self,
                                           RrLink           *link);
void         rr_layout_mark_card          (RrLayout         *self,
                                           RrCardBox        *card);
void         rr_layout_mark_cell          (RrLayout         *self,
                                           RrCellBox        *cell);
void         rr_layout_mark_column        (RrLayout         *self,
                                           RrColumnBox      *column);
void         rr_layout_set_cell_height    (RrLayout         *self,
                                           RrCellBox        *cell,
                                           double            height);

/* Rows. */
gboolean     rr_layout_kind_is_derived    (RrLaneKind        kind);
void         rr_layout_collect_column     (RrLayout         *self,
                                           RrColumnBox      *column,
                                           gboolean          derived_only);
void         rr_layout_collect_notes      (RrLayout         *self,
                                           RrStageBox       *stage);
void         rr_layout_collect_actions    (RrLayout         *self);

/* Boxes. */
void         rr_stage_box_free            (RrStageBox       *stage);
void         rr_lane_box_free             (RrLaneBox        *lane);
void         rr_column_box_free           (RrColumnBox      *column);
void         rr_cell_box_free             (RrCellBox        *cell);
void         rr_card_box_free             (RrCardBox        *card);
void         rr_link_box_free             (RrLinkBox        *link);
RrColumnBox *rr_stage_box_find_column     (RrStageBox       *stage,
                                           guint             step,
                                           gboolean          create);
RrCellBox   *rr_column_box_find_cell      (RrColumnBox      *column,
                                           RrLaneBox        *lane,
                                           gboolean          create);
RrCellBox   *rr_stage_box_find_notes      (RrStageBox       *stage,
                                           RrLaneBox        *lane,
                                           gboolean          create);
double       rr_stage_box_notes_height    (RrStageBox       *stage,
                                           RrLaneBox        *lane);
double       rr_lane_box_tallest          (RrLaneBox        *lane);
void         rr_lane_box_count            (RrLaneBox        *lane,
                                           double            height,
                                           int               n_cells);

/* Where boxes stand, from left to right. */
double       rr_column_box_x              (RrColumnBox      *column);
double       rr_cell_box_y                (RrCellBox        *cell);
void         rr_card_box_rect             (RrCardBox        *card,
                                           RrRect           *rect);
void         rr_item_box_rect             (RrCellBox        *cell,
                                           const RrItemBox  *item,
                                           RrRect           *rect);
gboolean     rr_layout_find_path          (RrLayout         *self,
                                           RrLinkBox        *link,
                                           RrLinkPath       *path);
void         rr_layout_mirror_rect        (RrLayout         *self,
                                           RrRect           *rect);
double       rr_layout_mirror_x           (RrLayout         *self,
                                           double            x);
RrRect       rr_layout_mirrored_area      (RrLayout         *self,
                                           const RrRect     *area);
gboolean     rr_layout_columns_in         (RrLayout         *self,
                                           RrStageBox       *stage,
                                           const RrRect     *area,
                                           guint            *first,
                                           guint            *end);
RrStageBox  *rr_layout_stage_at           (RrLayout         *self,
                                           double            x);
RrLaneBox   *rr_layout_lane_at            (RrLayout         *self,
                                           double            y);

G_END_DECLS
