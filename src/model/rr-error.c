/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-error.h"

/**
 * rr_error_quark:
 *
 * Returns: the domain of the program's own errors; use %RR_ERROR
 */
G_DEFINE_QUARK (rr-error-quark, rr_error)
