// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class Repository;
} // namespace KSyntaxHighlighting

namespace Agentwright::App {

class CodeHighlighter;

/// A definition to read: coloured, and where it was scrolled to when it changes. The repository must outlive it.
class TextPreview : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextPreview(KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    void showText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeTheme();

    KSyntaxHighlighting::Repository &m_repository;
    CodeHighlighter *m_highlighter;
    QString m_shown;
};

} // namespace Agentwright::App
