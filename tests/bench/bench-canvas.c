/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Frames of the canvas in maps of 100, 1,000 and 10,000 touchpoints, beside frames of an
 * empty canvas of the same size in the same run: panning, zooming, dragging one card and
 * fifty, typing, moving a point of the curve.  And what a pan costs before anything is
 * filled with pixels, what it draws anew, and the memory of the largest map. */
#include <malloc.h>
#include <time.h>

#include "rr-bench-map.h"
#include "rr-bench.h"
#include "rr-canvas-private.h"
#include "rr-card-view.h"
#include "rr-map-file.h"

#define WIDTH 1400
#define HEIGHT 900
#define N_FRAMES 20
#define N_ROUNDS 4
#define N_SIZES 3

/* At most so many times the frame of an empty canvas, in the median and for the slowest
 * twentieth, whatever the size of the map. */
#define AT_MOST_MEDIAN 8
#define AT_MOST_SLOW 12
#define AT_MOST_GROWTH 1.2
#define AT_MOST_SNAPSHOT_SECONDS 0.0002
#define AT_MOST_FAR_OUT 2
#define AT_MOST_MEMORY 2
#define FAR_OUT 0.12

typedef struct _Stage Stage;
typedef void (*Step) (Stage *stage, int n);

struct _Stage
{
  GtkWidget *window;
  RrSession *session;
  RrCanvas *canvas;
  Step step;
  int n;
  GArray *frames; /* of double: seconds */
  double begin;
};

typedef struct
{
  double median;
  double slow;
} Result;

static void (*card_snapshot) (GtkWidget *widget, GtkSnapshot *snapshot);
static void (*canvas_snapshot) (GtkWidget *widget, GtkSnapshot *snapshot);
static guint n_cards_drawn;
static GArray *snapshots;

static void
count_card (GtkWidget   *widget,
            GtkSnapshot *snapshot)
{
  n_cards_drawn++;
  card_snapshot (widget, snapshot);
}

static void
time_canvas (GtkWidget   *widget,
             GtkSnapshot *snapshot)
{
  gint64 begin = g_get_monotonic_time ();
  double seconds;

  canvas_snapshot (widget, snapshot);
  seconds = (double) (g_get_monotonic_time () - begin) / G_USEC_PER_SEC;
  g_array_append_val (snapshots, seconds);
}

static void
watch_classes (void)
{
  GtkWidgetClass *card = g_type_class_ref (RR_TYPE_CARD_VIEW);
  GtkWidgetClass *canvas = g_type_class_ref (RR_TYPE_CANVAS);

  card_snapshot = card->snapshot;
  card->snapshot = count_card;
  canvas_snapshot = canvas->snapshot;
  canvas->snapshot = time_canvas;
  snapshots = g_array_new (FALSE, FALSE, sizeof (double));
}

/* Processor time of this program, in seconds: what others do meanwhile does not count. */
static double
get_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return (first > second) - (first < second);
}

static double
get_part (GArray *numbers,
          double  part)
{
  g_array_sort (numbers, compare_cb);
  return numbers->len > 0 ? g_array_index (numbers, double, (guint) ((numbers->len - 1) * part)) : 0;
}

static void
before_paint_cb (Stage *stage)
{
  stage->begin = get_time ();
}

static void
after_paint_cb (Stage *stage)
{
  double seconds = get_time () - stage->begin;

  g_array_append_val (stage->frames, seconds);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Stage *stage = user_data;

  stage->step (stage, stage->n++);
  gtk_widget_queue_draw (GTK_WIDGET (stage->canvas));
  return G_SOURCE_CONTINUE;
}

/* Runs the frames of one kind of work. */
static Result
run (Stage *stage,
     Step   step,
     int    n_frames)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (stage->window);
  gulong before = g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (before_paint_cb), stage);
  gulong after = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (after_paint_cb), stage);
  guint tick = gtk_widget_add_tick_callback (stage->window, tick_cb, stage, NULL);
  Result result;

  stage->step = step;
  stage->n = 0;
  g_array_set_size (stage->frames, 0);
  g_array_set_size (snapshots, 0);
  n_cards_drawn = 0;
  while (stage->n < n_frames)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_remove_tick_callback (stage->window, tick);
  g_signal_handler_disconnect (clock, before);
  g_signal_handler_disconnect (clock, after);

  result.median = get_part (stage->frames, 0.5);
  result.slow = get_part (stage->frames, 0.95);
  return result;
}

static void
rest (Stage *stage,
      int    n)
{
}

/* Other colours, so that all of it is drawn. */
static void
recolor (Stage *stage,
         int    n)
{
  rr_canvas_set_theme (stage->canvas, n % 2 == 0 ? RR_THEME_DARK : RR_THEME_LIGHT);
}

static void
pan (Stage *stage,
     int    n)
{
  rr_canvas_scroll_by (stage->canvas, n % 20 < 10 ? 6 : -6, 0);
}

static void
zoom (Stage *stage,
      int    n)
{
  rr_canvas_set_zoom_at (stage->canvas, 1 + 0.02 * (n % 20 < 10 ? n % 10 : 10 - n % 10), 500, 300);
}

static void
drag (Stage *stage,
      int    n)
{
  rr_canvas_drag_update (stage->canvas, 500 + 8 * (n % 30), 300 + 3 * (n % 20), 0);
}

static void
type (Stage *stage,
      int    n)
{
  GtkTextBuffer *buffer =
    gtk_text_view_get_buffer (GTK_TEXT_VIEW (rr_text_editor_get_view (RR_TEXT_EDITOR (stage->canvas->edit.editor))));

  gtk_text_buffer_insert_at_cursor (buffer, n % 6 == 5 ? " " : "x", 1);
}

static void
move_curve (Stage *stage,
            int    n)
{
  rr_canvas_drag_update (stage->canvas, stage->canvas->pointer_x, stage->canvas->drag.start_y + n % 40, 0);
}

static void
stage_open (Stage      *stage,
            RrDocument *document)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  stage->session = rr_session_new (document);
  stage->canvas = RR_CANVAS (rr_canvas_new (stage->session));
  stage->frames = g_array_new (FALSE, FALSE, sizeof (double));
  stage->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (stage->window), WIDTH, HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (stage->canvas));
  gtk_window_set_child (GTK_WINDOW (stage->window), scrolled);
  gtk_window_present (GTK_WINDOW (stage->window));
  while (gtk_widget_get_width (GTK_WIDGET (stage->canvas)) == 0)
    g_main_context_iteration (NULL, TRUE);
  run (stage, rest, 5);
}

static void
stage_close (Stage *stage)
{
  gtk_window_destroy (GTK_WINDOW (stage->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&stage->session);
  g_clear_pointer (&stage->frames, g_array_unref);
}

/* Presses on something as a hand would. */
static void
take (Stage        *stage,
      const RrRect *rect)
{
  double x, y;

  rr_viewport_to_widget (&stage->canvas->viewport, rect->x + rect->width / 2, rect->y + rect->height / 2, &x, &y);
  if (!rr_canvas_drag_begin (stage->canvas, x, y, 0))
    g_error ("nothing can be dragged at %g, %g", x, y);
  stage->canvas->pointer_x = x;
}

static void
select_first (Stage *stage,
              guint  n)
{
  g_autoptr (GPtrArray) cards = rr_layout_list_cards (stage->canvas->layout, NULL);

  g_ptr_array_set_size (cards, (int) MIN (n, cards->len));
  rr_session_select_touchpoints (stage->session, cards);
}

static Result
drag_cards (Stage *stage,
            guint  n)
{
  Result result;
  RrRect rect;

  select_first (stage, n);
  rr_layout_get_card (stage->canvas->layout, rr_map_find_touchpoint (rr_canvas_get_map (stage->canvas), "t0"), &rect);
  take (stage, &rect);
  result = run (stage, drag, N_FRAMES);
  rr_canvas_drag_cancel (stage->canvas);
  return result;
}

static Result
drag_point (Stage *stage)
{
  RrMap *map = rr_canvas_get_map (stage->canvas);
  RrTouchpoint *card = rr_map_find_touchpoint (map, "t0");
  RrLane *lane = rr_map_find_lane (map, "e");
  Result result;
  double x, y;

  rr_canvas_scroll_to (stage->canvas, lane);
  rr_layout_get_curve_point (stage->canvas->layout, lane, card, RR_PERIOD_BEFORE, &x, &y);
  take (stage, &RR_RECT_INIT (x, y, 0, 0));
  result = run (stage, move_curve, N_FRAMES);
  rr_canvas_drag_cancel (stage->canvas);
  return result;
}

static Result
type_title (Stage *stage)
{
  Result result;

  rr_canvas_edit_title (stage->canvas, rr_map_find_touchpoint (rr_canvas_get_map (stage->canvas), "t0"));
  result = run (stage, type, N_FRAMES);
  rr_canvas_cancel (stage->canvas);
  return result;
}

static const char *const kinds[] = { "pan", "zoom", "drag a card", "drag fifty cards", "type a title", "move a curve's point" };

typedef struct
{
  Result results[G_N_ELEMENTS (kinds)];
  double snapshot;
  double far_out;
  double cards_drawn[G_N_ELEMENTS (kinds)]; /* a frame */
} Measured;

static Result
run_pan (Stage *stage)
{
  return run (stage, pan, N_FRAMES);
}

static Result
run_zoom (Stage *stage)
{
  Result result = run (stage, zoom, N_FRAMES);

  rr_canvas_set_zoom (stage->canvas, 1);
  rr_canvas_scroll_by (stage->canvas, -1e6, -1e6);
  return result;
}

static Result
drag_one (Stage *stage)
{
  return drag_cards (stage, 1);
}

static Result
drag_fifty (Stage *stage)
{
  return drag_cards (stage, 50);
}

static Result (*const work[]) (Stage *stage) = {
  run_pan, run_zoom, drag_one, drag_fifty, type_title, drag_point,
};

/* All sizes in turn, several times: what disturbs one of them disturbs the others. */
static void
measure (Stage    *stages,
         Measured *measured)
{
  for (gsize kind = 0; kind < G_N_ELEMENTS (kinds); kind++)
    for (int round = 0; round < N_ROUNDS; round++)
      for (int size = 0; size < N_SIZES; size++)
        {
          Result *best = &measured[size].results[kind];
          Result result;

          run (&stages[size], rest, 3);
          result = work[kind] (&stages[size]);
          if (kind == 0 && round > 0)
            measured[size].snapshot = get_part (snapshots, 0.5);
          if (round > 0)
            measured[size].cards_drawn[kind] = n_cards_drawn / (double) N_FRAMES;
          best->median = round == 0 ? result.median : MIN (best->median, result.median);
          best->slow = round == 0 ? result.slow : MIN (best->slow, result.slow);
        }

  for (int round = 0; round < N_ROUNDS; round++)
    for (int size = 0; size < N_SIZES; size++)
      {
        double median;

        rr_canvas_set_zoom (stages[size].canvas, FAR_OUT);
        run (&stages[size], rest, 3);
        median = run (&stages[size], pan, N_FRAMES).median;
        measured[size].far_out = round == 0 ? median : MIN (measured[size].far_out, median);
      }
}

static void
report (const char     *size,
        const Measured *measured,
        const Result   *empty)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *median = g_strdup_printf ("%s, %s touchpoints / empty", kinds[i], size);
      g_autofree char *slow = g_strdup_printf ("  its slowest twentieth, %s", size);

      rr_bench_report (median, measured->results[i].median, empty->median, AT_MOST_MEDIAN);
      rr_bench_report (slow, measured->results[i].slow, empty->median, AT_MOST_SLOW);
    }
}

/* Only cards that changed are drawn: none of those that were seen when a map is panned, and
 * no more than those that are worked at; a zoom changes all. */
static void
report_redrawn (const Measured *measured)
{
  static const double changed[G_N_ELEMENTS (kinds)] = { 0, -1, 1, 50, 1, 1 };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *what = g_strdup_printf ("cards drawn a frame + 1, %s", kinds[i]);

      if (changed[i] >= 0)
        rr_bench_report (what, (1 + measured->cards_drawn[i]) / 1000, (1 + changed[i]) / 1000, 1);
    }
}

static gsize
get_used (void)
{
  malloc_trim (0);
  return mallinfo2 ().uordblks;
}

/* The map with all that a window keeps of it, beside json-glib's tree of the same file. */
static void
compare_memory (void)
{
  g_autoptr (RrDocument) draft = rr_bench_map_new (10000);
  g_autoptr (GBytes) bytes = rr_map_to_bytes (rr_document_get_map (draft));
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (RrSession) session = NULL;
  gsize before, tree, ours, size;
  const char *text = g_bytes_get_data (bytes, &size);
  RrRect bounds;

  before = get_used ();
  json_parser_load_from_data (parser, text, (gssize) size, NULL);
  tree = get_used () - before;

  before = get_used ();
  document = rr_document_new (rr_map_from_bytes (text, size, NULL));
  session = rr_session_new (document);
  rr_layout_get_bounds (rr_session_get_layout (session), &bounds);
  ours = get_used () - before;

  /* Megabytes in place of milliseconds: the ratio is what counts. */
  rr_bench_report ("memory of 10,000 touchpoints / json-glib's tree (MB)", ours / 1e9, tree / 1e9, AT_MOST_MEMORY);
}

int
main (int    argc,
      char **argv)
{
  static const char *const sizes[N_SIZES] = { "100", "1,000", "10,000" };
  static const guint counts[N_SIZES] = { 100, 1000, 10000 };
  g_autoptr (RrDocument) nothing = rr_document_new (rr_map_new ());
  Measured measured[N_SIZES] = { 0 };
  Stage stages[N_SIZES] = { 0 };
  Stage stage = { 0 };
  Result empty;

  gtk_init ();
  compare_memory ();
  watch_classes ();

  stage_open (&stage, nothing);
  empty = run (&stage, recolor, 2 * N_FRAMES);
  stage_close (&stage);

  for (int i = 0; i < N_SIZES; i++)
    {
      g_autoptr (RrDocument) document = rr_bench_map_new (counts[i]);

      stage_open (&stages[i], document);
    }
  measure (stages, measured);
  for (int i = 0; i < N_SIZES; i++)
    stage_close (&stages[i]);

  for (int i = 0; i < N_SIZES; i++)
    {
      report (sizes[i], &measured[i], &empty);
      rr_bench_absolute ("snapshot of a pan", measured[i].snapshot, AT_MOST_SNAPSHOT_SECONDS);
      rr_bench_report ("pan zoomed far out / at 100 %", measured[i].far_out, measured[i].results[0].median,
                       AT_MOST_FAR_OUT);
      report_redrawn (&measured[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *growth = g_strdup_printf ("%s, 10,000 / 100 touchpoints", kinds[i]);

      rr_bench_report (growth, measured[N_SIZES - 1].results[i].median, measured[0].results[i].median, AT_MOST_GROWTH);
    }

  return rr_bench_finish ();
}
