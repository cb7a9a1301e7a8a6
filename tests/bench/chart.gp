# chart.gp - draws a recorded run: each operation's time against hand-written code, by ormgen and by
# the best techniques known.
#     gnuplot -e "record = 'docs/performance.tsv'" tests/bench/chart.gp >docs/performance.svg
# Colours are those that show on white and on black: the picture has no ground of its own.

set terminal svg size 840,860 dynamic noenhanced font "sans-serif,13"
set encoding utf8
set datafile separator "\t"
set datafile commentschars "#"
set datafile columnheaders

grey = 0x808080
date = system("sed -n 's/^# date: //p' ".record)
operations = int(system("grep -vc '^#' ".record)) - 1

set title "Time against idiomatic hand-written C (1), ".date.": shorter is better" \
    textcolor rgb grey
set key outside top center horizontal maxrows 1 textcolor rgb grey
set border 0
set tics scale 0 textcolor rgb grey
set grid xtics linetype 1 linewidth 0.5 linecolor rgb grey
set xrange [0:*]
set yrange [operations - 0.4:-0.6]
set lmargin 24
set rmargin 4
set style fill solid noborder
set arrow from 1, graph 0 to 1, graph 1 nohead linewidth 2 linecolor rgb grey front

against(driver) = column(driver."_ms") / column("idiomatic_ms")

plot record using (0):0:(0):(against("ormgen")):($0 - 0.36):($0):ytic(1) \
        with boxxyerror linecolor rgb 0x3B82F6 title "ormgen", \
    "" using (0):0:(0):(against("best")):($0):($0 + 0.36) \
        with boxxyerror linecolor rgb 0xF59E0B title "best techniques known", \
    "" using (0):($0 - 0.18):(sprintf("%.2f", against("ormgen"))) \
        with labels left offset 0.3, 0 textcolor rgb "black" font ",10" notitle, \
    "" using (0):($0 + 0.18):(sprintf("%.2f", against("best"))) \
        with labels left offset 0.3, 0 textcolor rgb "black" font ",10" notitle
