// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTabWidget>

namespace Agentwright::App {

class DocumentController;
class PreviewPane;
class ReadingsJob;
class ReadingsView;

/// The document as it reads, and as each tool reads it. Must not outlive controller and job.
class PreviewTabs : public QTabWidget
{
    Q_OBJECT
public:
    PreviewTabs(DocumentController &controller, const ReadingsJob &readings, QWidget *parent = nullptr);

    PreviewPane &rendered() const { return *m_rendered; }
    ReadingsView &readings() const { return *m_readings; }
    /// Goes to the tool with that id.
    void showReader(const QByteArray &id);

private:
    PreviewPane *m_rendered;
    ReadingsView *m_readings;
};

} // namespace Agentwright::App
