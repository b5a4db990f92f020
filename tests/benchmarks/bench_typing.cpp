// SPDX-License-Identifier: MIT
// Types into the middle of a long prompt with real key events and prints what a key press costs, repaint included.
#include "document/document_controller.h"
#include "editor/outline_panel.h"
#include "editor/prompt_edit.h"
#include "editor/sonnet_checker.h"
#include "editor/spelling.h"
#include "preview/preview_pane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

/// Prose, lists, code and tags in the mixture of a real prompt.
QString promptOf(qsizetype size)
{
    QString text =
        u"---\nname: long-prompt\ndescription: Use this agent when a long prompt is needed.\nmodel: sonnet\n---\n\n"_s;
    for (int section = 1; text.size() < size; ++section) {
        text +=
            u"## Section %1\n\nYou are an expert who reads **every** word. Take your time, and explain what you do and "
            "why, so that nobody has to ask twice about it.\n\n- Look at the `input` first\n- Then decide\n\n"_s.arg(
                section);
        text += u"<example>\nContext: somebody asks\nuser: \"Please help\"\nassistant: \"Certainly\"\n</example>\n\n"_s;
        if (section % 5 == 0)
            text += u"```python\ndef work(item: int) -> str:\n    return f\"{item}\"\n```\n\n"_s;
    }
    return text;
}

QByteArray residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return "?";
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed();
    }
    return "?";
}

double at(const QList<double> &sorted, double share)
{
    return sorted.at(std::min(sorted.size() - 1, qsizetype(double(sorted.size()) * share)));
}

void type(PromptEdit &edit, const char *what, const QString &keys, int count)
{
    QList<double> milliseconds;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer clock;
        clock.start();
        const QChar key = keys.at(i % keys.size());
        if (key == u'\n')
            QTest::keyClick(&edit, Qt::Key_Return);
        else
            QTest::keyClick(&edit, key.toLatin1());
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        milliseconds.append(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%-28s median %6.2f ms   p99 %6.2f ms   worst %6.2f ms\n", what, at(milliseconds, 0.5),
                at(milliseconds, 0.99), milliseconds.last());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const qsizetype size = argc > 1 ? QByteArray(argv[1]).toLongLong() : 750'000;
    DocumentController controller;
    PromptEdit edit(controller);
    Spelling spelling(&makeSonnetChecker);
    spelling.setOn(true);
    edit.setSpelling(&spelling);
    OutlinePanel outline;
    outline.resize(250, 800);
    PreviewPane preview(controller);
    edit.resize(900, 800);
    edit.show();
    preview.resize(500, 800);
    const QString text = promptOf(size);
    std::printf("resident before the text: %s\n", residentMemory().constData());
    QElapsedTimer clock;
    clock.start();
    controller.startWith(text);
    QCoreApplication::processEvents();
    std::printf("text of %lld characters shown after %lld ms\n", (long long)text.size(), (long long)clock.elapsed());
    const QTextBlock middle = controller.textDocument()->findBlockByNumber(edit.blockCount() / 2);
    edit.goTo({middle.position(), middle.position()});
    type(edit, "letters", u"the quick brown fox "_s, 400);
    type(edit, "line breaks", u"\n"_s, 100);
    edit.setFrontmatterFolded(true);
    type(edit, "letters, folded", u"the quick brown fox "_s, 200);
    edit.goTo({30, 30});
    type(edit, "letters in a value", u"quick"_s, 200);
    std::printf("resident with the text: %s\n", residentMemory().constData());
    preview.show();
    edit.goTo({middle.position(), middle.position()});
    type(edit, "letters, preview open", u"the quick brown fox "_s, 400);
    outline.setEditor(&edit);
    outline.show();
    edit.setWhitespaceShown(true);
    edit.setParagraphFocused(true);
    type(edit, "letters, everything on", u"the quick brown fox "_s, 400);
    type(edit, "brackets and tags", u"(<a>[]) "_s, 200);
    edit.foldAllSections();
    edit.unfoldAll();
    QList<TextRange> matches;
    for (qsizetype at = text.indexOf(u"e"_s); at >= 0; at = text.indexOf(u"e"_s, at + 1))
        matches.append({at, at + 1});
    clock.start();
    edit.setSearchMatches(matches);
    QCoreApplication::processEvents();
    std::printf("%lld matches marked after %lld ms\n", (long long)matches.size(), (long long)clock.elapsed());
    std::printf("resident with the preview: %s\n", residentMemory().constData());
    return 0;
}
