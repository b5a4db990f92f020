// SPDX-License-Identifier: MIT
#include "shell/status_line.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "preview/readings_job.h"
#include "shell/reading_badges.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString formatText(const TextFormat &format)
{
    QString encoding = u"UTF-8"_s;
    if (format.encoding == TextEncoding::Utf16Le)
        encoding = u"UTF-16 LE"_s;
    else if (format.encoding == TextEncoding::Utf16Be)
        encoding = u"UTF-16 BE"_s;
    if (format.hasByteOrderMark)
        encoding += u" BOM"_s;
    switch (format.lineEnding) {
    case LineEnding::Lf:
        return encoding + u" · LF"_s;
    case LineEnding::CrLf:
        return encoding + u" · CRLF"_s;
    case LineEnding::Cr:
        break;
    }
    return encoding + u" · CR"_s;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_position(new QLabel(this))
    , m_format(new QLabel(this))
    , m_tokens(new QLabel(this))
    , m_readings(new ReadingBadges(this))
    , m_problems(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(18);
    layout->addWidget(m_position);
    layout->addWidget(m_format);
    layout->addWidget(m_tokens);
    layout->addWidget(m_readings, 1);
    layout->addWidget(m_problems);
    m_position->setObjectName(u"position"_s);
    m_format->setObjectName(u"format"_s);
    m_tokens->setObjectName(u"tokens"_s);
    m_problems->setObjectName(u"problemCount"_s);
    m_tokens->setToolTip(tr("Estimated as characters divided by four. Name and description are in every conversation, "
                            "the body only in those of the agent."));
    m_problems->setAutoRaise(true);
    m_problems->setToolTip(tr("Show the problems"));
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsClicked);
    connect(m_readings, &ReadingBadges::clicked, this, &StatusLine::readerClicked);
    setPage(nullptr);
}

void StatusLine::setPage(DocumentPage *page)
{
    if (m_page) {
        disconnect(&m_page->controller(), nullptr, this, nullptr);
        disconnect(m_page, nullptr, this, nullptr);
    }
    m_page = page;
    m_readings->setReadings(page ? &page->readings() : nullptr);
    for (QWidget *widget : {static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_format),
                            static_cast<QWidget *>(m_tokens), static_cast<QWidget *>(m_problems)})
        widget->setVisible(page);
    if (!page)
        return;
    const DocumentController &controller = page->controller();
    connect(page, &DocumentPage::caretMoved, this, &StatusLine::showPosition);
    connect(&controller, &DocumentController::formatChanged, this, &StatusLine::showFormat);
    connect(&controller, &DocumentController::definitionChanged, this, &StatusLine::showTokens);
    connect(&controller, &DocumentController::diagnosticsChanged, this, &StatusLine::showProblems);
    showPosition();
    showFormat();
    showTokens();
    showProblems();
}

void StatusLine::setTargets(Targets targets)
{
    m_readings->setTargets(targets);
}

void StatusLine::showPosition()
{
    const LineColumn place = m_page->editor().caretPosition();
    m_position->setText(tr("Ln %1, Col %2").arg(place.line).arg(place.column));
}

void StatusLine::showFormat()
{
    m_format->setText(formatText(m_page->controller().format()));
}

void StatusLine::showTokens()
{
    const TokenEstimate tokens = m_page->controller().definition().tokens();
    m_tokens->setText(
        tr("~%1 tokens always on · ~%2 when called")
            .arg(QLocale().toString(qint64(tokens.alwaysOn)), QLocale().toString(qint64(tokens.whenCalled))));
}

void StatusLine::showProblems()
{
    const QList<Diagnostic> &diagnostics = m_page->controller().diagnostics();
    const auto isError = [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Error; };
    const qsizetype errors = std::ranges::count_if(diagnostics, isError);
    m_problems->setText(diagnostics.isEmpty() ? tr("No problems")
                        : errors > 0          ? tr("Problems: %1 · Errors: %2").arg(diagnostics.size()).arg(errors)
                                              : tr("Problems: %1").arg(diagnostics.size()));
}

} // namespace Agentwright::App
