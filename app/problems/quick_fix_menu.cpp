// SPDX-License-Identifier: MIT
#include "problems/quick_fix_menu.h"

#include "document/document_controller.h"
#include "document/severity_look.h"

#include <agentwright/base/line_index.h>
#include <agentwright/rules/rule.h>

#include <algorithm>

namespace Agentwright::App {

namespace {

/// An ampersand is no mnemonic here.
QString plain(QString text)
{
    return text.replace(u'&', QLatin1StringView("&&"));
}

} // namespace

QList<Diagnostic> diagnosticsNear(const DocumentController &controller, const TextRange &selection)
{
    const auto chosen = [&](auto isChosen) {
        QList<Diagnostic> found;
        std::ranges::copy_if(controller.diagnostics(), std::back_inserter(found), isChosen);
        return found;
    };
    QList<Diagnostic> touched = chosen([&](const Diagnostic &diagnostic) {
        return diagnostic.range.start <= selection.end && selection.start <= diagnostic.range.end;
    });
    if (!touched.isEmpty())
        return touched;
    const LineIndex lines(controller.text());
    const auto line = lines.at(selection.end).line;
    return chosen([&](const Diagnostic &diagnostic) { return lines.at(diagnostic.range.start).line == line; });
}

QuickFixMenu::QuickFixMenu(DocumentController &controller, const QList<Diagnostic> &diagnostics, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QLatin1StringView("quickFixes"));
    setToolTipsVisible(true);
    for (const Diagnostic &diagnostic : diagnostics)
        addDiagnostic(controller, diagnostic);
    if (isEmpty())
        addAction(tr("No problem here"))->setEnabled(false);
}

void QuickFixMenu::addDiagnostic(DocumentController &controller, const Diagnostic &diagnostic)
{
    addSection(severityIcon(diagnostic.severity), plain(message(diagnostic)));
    for (qsizetype i = 0; i < diagnostic.fixes.size(); ++i) {
        const Fix &fix = diagnostic.fixes.at(i);
        const QString label = fix.safety == FixSafety::Safe
                                  ? Agentwright::title(fix)
                                  : tr("%1 (look at the result)").arg(Agentwright::title(fix));
        addAction(plain(label), this, [this, &controller, diagnostic, i] {
            const Result<void> fixed = controller.applyFix(diagnostic, i);
            if (!fixed)
                Q_EMIT refused(fixed.error());
        });
    }
    if (diagnostic.rule) {
        addAction(tr("What %1 Says").arg(QLatin1StringView(diagnostic.rule->code)), this,
                  [this, rule = diagnostic.rule] { Q_EMIT documentationRequested(rule); });
    }
}

} // namespace Agentwright::App
