// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>
#include <agentwright/rules/diagnostic.h>

#include <QList>
#include <QMenu>

namespace Agentwright::App {

class DocumentController;

/// Those that a selection touches, in the order of the text; without any, those that begin in the line of its end.
QList<Diagnostic> diagnosticsNear(const DocumentController &controller, const TextRange &selection);

/// What can be done about some findings: a heading for each, its fixes, what its rule says.
class QuickFixMenu : public QMenu
{
    Q_OBJECT
public:
    /// The controller must outlive the menu.
    QuickFixMenu(DocumentController &controller, const QList<Diagnostic> &diagnostics, QWidget *parent);

Q_SIGNALS:
    void refused(const Agentwright::Error &error);
    void documentationRequested(const Agentwright::RuleSpec *rule);

private:
    void addDiagnostic(DocumentController &controller, const Diagnostic &diagnostic);
};

} // namespace Agentwright::App
