// SPDX-License-Identifier: MIT
// How long the preview takes from a pause in typing to the text that is shown, and for how long it keeps the window busy.
#include "document/document_controller.h"
#include "preview/preview_pane.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 15;

QString promptOf(qsizetype size)
{
    QString text = u"---\nname: helper\ndescription: Reviews.\n---\n"_s;
    for (int i = 0; text.size() < size; ++i) {
        text += u"## Section %1\n\nYou review the code with *care* and say **why** something in `file.cpp` is wrong.\n\n"
                "- first item of a list\n- second item, with `code`\n\n"_s.arg(i);
        if (i % 4 == 0)
            text += u"```python\ndef f(x):\n    return x + 1\n```\n\n"_s;
        if (i % 6 == 0)
            text += u"| a | b |\n|---|---|\n| 1 | 2 |\n\n<example>\nuser: go on\n</example>\n\n"_s;
    }
    return text;
}

double at(QList<double> sorted, double share)
{
    std::ranges::sort(sorted);
    return sorted.at(std::min(sorted.size() - 1, qsizetype(double(sorted.size()) * share)));
}

/// Waits for the next text that is shown; milliseconds, and the longest time between two turns of the event loop.
double waitUntilShown(PreviewPane &pane, double &busy)
{
    bool isShown = false;
    const auto connection = QObject::connect(&pane, &PreviewPane::shown, &pane, [&isShown] { isShown = true; });
    QElapsedTimer clock;
    clock.start();
    qint64 lastTurn = 0;
    while (!isShown) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        busy = std::max(busy, double(clock.nsecsElapsed() - lastTurn) / 1e6);
        lastTurn = clock.nsecsElapsed();
    }
    QObject::disconnect(connection);
    pane.repaint();
    return double(clock.nsecsElapsed()) / 1e6;
}

void measure(qsizetype size)
{
    DocumentController controller;
    PreviewPane pane(controller);
    pane.resize(500, 800);
    pane.show();
    controller.startWith(promptOf(size));
    double busy = 0;
    const double first = waitUntilShown(pane, busy);
    const qsizetype middle = controller.text().indexOf(u"care", size / 2);
    pane.showLine(QStringView(controller.text()).first(middle).count(u'\n') + 1);
    QList<double> times;
    busy = 0;
    for (int i = 0; i < kRounds; ++i) {
        (void)controller.apply(TextEdit({middle, middle}, u"x"_s), {});
        times.append(waitUntilShown(pane, busy));
        QCoreApplication::processEvents();
    }
    std::printf("%9lld characters: first %6.1f ms; after a key: median %6.1f ms, worst %6.1f ms; longest turn %6.1f ms\n",
                (long long)controller.text().size(), first, at(times, 0.5), at(times, 1), busy);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    for (const qsizetype size : {10'000, 100'000, 1'000'000})
        measure(size);
    return 0;
}
