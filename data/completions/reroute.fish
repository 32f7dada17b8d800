# SPDX-License-Identifier: GPL-3.0-or-later
# Written by data/completions/generate.py from the options of the program.

complete -c reroute -l new-map -d 'Start a new map'
complete -c reroute -l open-example -d 'Open a copy of the example'
complete -c reroute -l version -d 'Show the version'
complete -c reroute -l help -d 'Show help options'
