// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace Agentwright::App {

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
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    QString m_shown;
};

} // namespace Agentwright::App
