// SPDX-License-Identifier: MIT
#include "form/problem_line.h"

#include "document/severity_look.h"

#include <agentwright/rules/rule.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Agentwright::App {

ProblemLine::ProblemLine(const Diagnostic &diagnostic, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    const int size = fontMetrics().height();
    auto *icon = new QLabel(this);
    icon->setPixmap(severityIcon(diagnostic.severity).pixmap(size, size));
    icon->setAccessibleName(severityWord(diagnostic.severity));
    icon->setToolTip(severityWord(diagnostic.severity));
    auto *text = new QLabel(message(diagnostic), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    if (diagnostic.fixes.isEmpty())
        return;
    auto *button = new QToolButton(this);
    button->setText(tr("Fix"));
    button->setAutoRaise(false);
    button->setToolTip(title(diagnostic.fixes.constFirst()));
    button->setAccessibleName(title(diagnostic.fixes.constFirst()));
    layout->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QToolButton::clicked, this, [this, diagnostic] { Q_EMIT fixRequested(diagnostic, 0); });
}

} // namespace Agentwright::App
