/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What newer toolkits complain of about themselves.
 *
 * Every warning ends a test; these few are of GTK and libadwaita alone, seen on Debian 13,
 * and say nothing of the program.
 */

void toolkit_flaws_ignore         (void);
void toolkit_flaws_ignore_in_test (void);
