// SPDX-License-Identifier: MIT
#pragma once

#include "shell/document_page.h"

#include <agentwright/rules/rule_settings.h>

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Agentwright::App {

class ReadingBadges;

/// Place in the text, encoding and line end, sizes, who loads it, number of findings of one page, or nothing.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setPage(DocumentPage *page);
    /// Tools to show; no flag: all.
    void setTargets(Targets targets);

Q_SIGNALS:
    void problemsClicked();
    void readerClicked(const QByteArray &readerId);

private:
    void showPosition();
    void showFormat();
    void showTokens();
    void showProblems();

    QPointer<DocumentPage> m_page;
    QLabel *m_position;
    QLabel *m_format;
    QLabel *m_tokens;
    ReadingBadges *m_readings;
    QToolButton *m_problems;
};

} // namespace Agentwright::App
